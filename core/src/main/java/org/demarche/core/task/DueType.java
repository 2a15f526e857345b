package org.demarche.core.task;

/** What it is that is due; see the view {@code due_item}. */
public enum DueType {
    TASK,
    NEXT_ACTION,
    /** An answer that an institution owes. */
    RESPONSE
}
