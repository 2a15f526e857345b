package org.demarche.core.report;

import org.demarche.core.access.CaseId;
import org.jspecify.annotations.Nullable;

/**
 * A case that a step of the funnel counts.
 *
 * @param stage where it stands today
 */
public record FunnelCase(
        CaseId id, @Nullable String country, @Nullable String state, String chamber, String stage) {}
