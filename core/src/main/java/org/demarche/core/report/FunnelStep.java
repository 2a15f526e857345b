package org.demarche.core.report;

import org.demarche.core.campaign.StageId;

/**
 * How many cases have come at least this far.
 *
 * @param first whether it is the stage every case begins with
 * @param recognised whether it is not a stage but the end: the cases that closed as recognised
 */
public record FunnelStep(StageId stage, String name, int phase, int cases, boolean first, boolean recognised) {}
