package org.demarche.core.outreach;

/** The questions that a list of cases answers most often. A case may stand in several. */
public enum CaseView {
    OPEN,
    /** Owned by who asks. */
    MINE,
    /** Something of it is overdue. */
    LATE,
    /** Open, and no contact for {@link CaseHealth#SILENT_DAYS} days. */
    SILENT,
    /** Open, and nobody owns it. */
    NOBODY,
    /** Open, and without a next action with its day, or without an owner. */
    UNSETTLED,
    /** Open, and referred to a committee or further. */
    COMMITTEE,
    CLOSED,
    ALL
}
