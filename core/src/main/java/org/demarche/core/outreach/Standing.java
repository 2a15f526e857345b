package org.demarche.core.outreach;

/** How an institution stands to an ask. */
public enum Standing {
    NOT_RAISED,
    RAISED,
    UNDER_DISCUSSION,
    SUPPORTIVE,
    GRANTED,
    DECLINED;

    /** Whether the institution has said something about it. */
    public boolean isAnswer() {
        return this == SUPPORTIVE || this == GRANTED || this == DECLINED;
    }
}
