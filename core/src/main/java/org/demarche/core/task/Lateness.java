package org.demarche.core.task;

/** How late something is. */
public enum Lateness {
    IN_TIME,
    /** Its day is past. */
    LATE,
    /** More than ten working days of the house are past since; where they are not known, days from Monday to Friday. */
    VERY_LATE
}
