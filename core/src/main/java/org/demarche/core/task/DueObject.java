package org.demarche.core.task;

import java.util.UUID;
import org.demarche.core.access.CaseId;
import org.demarche.core.outreach.DispatchId;

/**
 * Something that is due on a day.
 *
 * @param id of the task, the case or the dispatch, by type
 */
public record DueObject(DueType type, UUID id) {

    public static DueObject of(TaskId task) {
        return new DueObject(DueType.TASK, task.value());
    }

    public static DueObject nextActionOf(CaseId id) {
        return new DueObject(DueType.NEXT_ACTION, id.value());
    }

    public static DueObject answerTo(DispatchId dispatch) {
        return new DueObject(DueType.RESPONSE, dispatch.value());
    }
}
