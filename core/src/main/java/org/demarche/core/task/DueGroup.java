package org.demarche.core.task;

/** How a day is put in order; the first that fits. Days are counted in the zone of what is due. */
public enum DueGroup {
    /** Its day is past. */
    OVERDUE,
    /** Its day is today. */
    TODAY,
    /** An answer is awaited, and its day is not past: the next move is theirs. */
    WAITING,
    /** Within the next seven days. */
    COMING
}
