package org.demarche.core.task;

import org.demarche.core.base.Line;
import org.springframework.data.relational.core.mapping.Table;

/** One step of a task. */
@Table("task_item")
public record ChecklistItem(String text, boolean done) {

    public static final int LENGTH = 200;

    public static ChecklistItem open(String text) {
        return new ChecklistItem(Line.required(text, LENGTH, "refused.task.item"), false);
    }

    public ChecklistItem ticked(boolean isDone) {
        return new ChecklistItem(text, isDone);
    }
}
