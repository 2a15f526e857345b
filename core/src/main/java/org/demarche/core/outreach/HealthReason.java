package org.demarche.core.outreach;

/** What the health of a case rests on: the first in this order that applies. */
public enum HealthReason {
    OVERDUE,
    DUE_SOON,
    NO_OWNER,
    NO_NEXT_ACTION,
    SILENT,
    NONE
}
