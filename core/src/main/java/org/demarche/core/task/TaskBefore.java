package org.demarche.core.task;

import java.time.LocalDate;
import org.demarche.core.access.UserId;
import org.jspecify.annotations.Nullable;

/** Whose a task was and when it was due before a change of many; what the undo puts back. */
public record TaskBefore(
        TaskId id,
        UserId assignee,
        LocalDate dueOn,
        @Nullable LocalDate snoozedUntil) {

    static TaskBefore of(Task task) {
        return new TaskBefore(task.id(), task.assignee(), task.dueOn(), task.snoozedUntil());
    }
}
