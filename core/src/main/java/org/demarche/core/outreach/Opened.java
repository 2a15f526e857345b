package org.demarche.core.outreach;

import java.util.List;
import org.demarche.core.access.CaseId;

/**
 * What opening cases came to.
 *
 * @param batch for the undo
 * @param cases the new cases, in the order of the institutions
 * @param alreadyThere how many of the institutions had a case before
 */
public record Opened(BatchId batch, List<CaseId> cases, int alreadyThere) {}
