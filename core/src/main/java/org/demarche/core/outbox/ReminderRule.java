package org.demarche.core.outbox;

/** Why somebody is reminded. */
public enum ReminderRule {
    /** It is theirs: 7 days and 1 day before, on the day, then every 3 days. */
    DUE,
    /** It is another's in a case that they coordinate, and 5 days late: once. */
    ESCALATION;

    /** Days from the due date at which the assignee is reminded while there is time. */
    static final Integer[] EARLY_STEPS = {-7, -1, 0};
    /** Days between the reminders of what is overdue. */
    static final int LATE_EVERY = 3;
    /** Days after the due date at which the coordinator hears of it. */
    static final int ESCALATED_AFTER = 5;
}
