package org.demarche.core.outreach;

import java.util.UUID;
import org.demarche.core.access.CaseId;
import org.jspecify.annotations.Nullable;

/**
 * What came next in a case before something else was planned, for the undo.
 *
 * @param version that the plan left
 * @param deed what the entry of the timeline is about
 * @param before null when nothing was planned
 */
public record Planned(
        CaseId caseId, int version, UUID deed, @Nullable NextAction before) {}
