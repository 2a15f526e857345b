package org.demarche.core.task;

import org.demarche.core.base.Refused;

/** Where a task stands. Done and cancelled are ends; the way back is an undo, see {@link Task#reopen}. */
public enum TaskStatus {
    OPEN,
    DONE,
    CANCELLED;

    boolean canMoveTo(TaskStatus next) {
        return switch (this) {
            case OPEN -> next != OPEN;
            case DONE, CANCELLED -> next == OPEN;
        };
    }

    /** @throws Refused when the task is there already, or would have to be reopened first */
    TaskStatus moveTo(TaskStatus next) {
        if (!canMoveTo(next)) {
            throw new Refused("refused.task.status." + name());
        }
        return next;
    }
}
