package org.demarche.core.outreach;

/** What the health of a case rests on: the first in this order that applies. */
public enum HealthReason {
    /** More than ten working days ago; how they are counted see {@code task.Lateness}. */
    LONG_OVERDUE,
    OVERDUE,
    DUE_SOON,
    NO_OWNER,
    NO_NEXT_ACTION,
    SILENT,
    NONE
}
