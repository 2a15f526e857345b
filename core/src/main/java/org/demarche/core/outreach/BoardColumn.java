package org.demarche.core.outreach;

import java.util.List;
import org.demarche.core.campaign.StageId;

/**
 * The cases in one stage.
 *
 * @param count how many there are
 * @param first those that are due first; at most {@link CaseBoard#MOST}
 */
public record BoardColumn(StageId stage, int count, List<CaseRow> first) {}
