package org.demarche.core.reminder;

/** What a reminder is about. */
public enum DueKind {
    TASK,
    /** The next action of a case; the object is the case. */
    NEXT_ACTION,
    /** An answer that is awaited; the object is the dispatch. */
    RESPONSE
}
