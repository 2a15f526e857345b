package org.demarche.core.report;

import java.time.LocalDate;
import org.demarche.core.access.CaseId;
import org.demarche.core.decision.RecognitionId;
import org.jspecify.annotations.Nullable;

/**
 * Something that moved.
 *
 * @param state the country's name, null for an assembly
 * @param stage where the case stands since, null for an act
 * @param outcome with which the case closed, null for other moves
 * @param act the title of an adopted act, null for a move
 */
public record RecentChange(
        LocalDate day,
        @Nullable CaseId caseId,
        @Nullable RecognitionId recognition,
        @Nullable String state,
        String chamber,
        @Nullable String stage,
        @Nullable String outcome,
        @Nullable String act) {}
