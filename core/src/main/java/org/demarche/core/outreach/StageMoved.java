package org.demarche.core.outreach;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.demarche.core.access.CaseId;
import org.demarche.core.campaign.StageId;
import org.jspecify.annotations.Nullable;

/**
 * How a case stood before it was moved, for the undo.
 *
 * @param version that the move left; whoever changes the case afterwards cannot be undone with it
 * @param move what the entries of the timeline are about
 */
public record StageMoved(
        CaseId caseId,
        int version,
        UUID move,
        StageId stage,
        LocalDate since,
        Outcome outcome,
        @Nullable LocalDate outcomeOn,
        @Nullable Instant closedAt) {}
