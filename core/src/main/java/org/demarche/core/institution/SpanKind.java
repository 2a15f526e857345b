package org.demarche.core.institution;

/**
 * What days in the calendar of a house are. Where several are entered for one day, the exception overrules the plan:
 * {@link #NO_SITTING} overrules sittings and committees, {@link #SITTING} overrules a recess, {@link #DAY_OFF} overrules the
 * working week, {@link #WORKDAY} overrules week-ends and holidays.
 */
public enum SpanKind {
    /** The house sits in plenary. */
    SITTING,
    /** Its committees meet, or this committee does. */
    COMMITTEE,
    /** It is in recess. */
    RECESS,
    /** It does not sit after all. */
    NO_SITTING,
    /** Nobody works there, though it is no public holiday. */
    DAY_OFF,
    /** They work, though it is a week-end or a public holiday. */
    WORKDAY
}
