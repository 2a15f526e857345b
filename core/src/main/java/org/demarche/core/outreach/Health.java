package org.demarche.core.outreach;

/**
 * How a case does. The rule stands in the database function {@code case_health}, and nowhere else; lists, board, page and
 * reports share it. Until the calendars of parliaments are known, days are calendar days in the zone of the institution.
 */
public enum Health {
    /** Somebody has it, something comes next, and nothing of it is due before the day after tomorrow. */
    ON_TRACK,
    /** Due today or tomorrow; or nobody has it; or nothing comes next; or no contact for 30 days. */
    AT_RISK,
    /** The day of the next action or of an open task has passed. */
    LATE,
    /** There is nothing to do any more. */
    CLOSED
}
