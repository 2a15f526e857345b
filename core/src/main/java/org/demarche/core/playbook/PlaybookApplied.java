package org.demarche.core.playbook;

import java.util.List;
import java.util.UUID;
import org.demarche.core.access.CaseId;
import org.demarche.core.task.DayBefore;
import org.jspecify.annotations.Nullable;

/**
 * How a case stood before a version of the playbook was applied to it, for the undo.
 *
 * @param deed what the entry of the timeline is about
 * @param to the version that was applied
 * @param before the version that the case followed; null where it followed none
 * @param stepsBefore its steps as they were
 * @param stepsAfter as they were left; whoever changes one of them afterwards cannot be undone with it
 * @param days that moved, or follow another rule
 */
public record PlaybookApplied(
        CaseId caseId,
        UUID deed,
        PlaybookId to,
        @Nullable PlaybookId before,
        List<CaseStep> stepsBefore,
        List<CaseStep> stepsAfter,
        List<DayBefore> days) {

    public PlaybookApplied {
        stepsBefore = List.copyOf(stepsBefore);
        stepsAfter = List.copyOf(stepsAfter);
        days = List.copyOf(days);
    }
}
