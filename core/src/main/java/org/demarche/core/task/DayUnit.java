package org.demarche.core.task;

/** What a rule counts. */
public enum DayUnit {
    CALENDAR_DAYS,
    /** Days on which people work in the house. */
    WORKING_DAYS,
    /** Days on which the house sits; working days where its sittings are not known. */
    SITTING_DAYS
}
