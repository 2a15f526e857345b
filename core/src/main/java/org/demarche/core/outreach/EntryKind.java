package org.demarche.core.outreach;

/** What a timeline entry tells; the screen words it by this and by the entry's details. */
public enum EntryKind {
    CASE_OPENED(Strand.WORK),
    STAGE_MOVED(Strand.DECISION),
    OUTCOME_RECORDED(Strand.DECISION),
    PRIORITY_SET(Strand.WORK),
    NEXT_ACTION_SET(Strand.WORK),
    NEXT_ACTION_DONE(Strand.WORK),
    NEXT_ACTION_SNOOZED(Strand.WORK),
    NEXT_ACTION_REOPENED(Strand.WORK),
    ASSIGNED(Strand.WORK),
    UNASSIGNED(Strand.WORK),
    CALL(Strand.WORK),
    MEETING(Strand.WORK),
    LETTER(Strand.MESSAGE),
    VISIT(Strand.WORK),
    NOTE(Strand.WORK),
    INITIATIVE_STARTED(Strand.DECISION),
    INITIATIVE_ENDED(Strand.DECISION),
    DISPATCHED(Strand.MESSAGE),
    DELIVERED(Strand.MESSAGE),
    RESPONSE_RECEIVED(Strand.MESSAGE),
    ASK_STANDING(Strand.DECISION),
    FILE_ADDED(Strand.WORK),
    TASK_ADDED(Strand.WORK),
    TASK_DONE(Strand.WORK),
    TASK_CANCELLED(Strand.WORK),
    TASK_REOPENED(Strand.WORK),
    TASK_CHANGED(Strand.WORK),
    /** Its day follows a rule from here on, or another one. */
    DEADLINE_SET(Strand.WORK),
    /** The day came out otherwise when it was computed anew. */
    DEADLINE_MOVED(Strand.WORK),
    DEADLINE_PAUSED(Strand.WORK),
    DEADLINE_RESUMED(Strand.WORK),
    DEADLINE_EXTENDED(Strand.WORK),
    /** No rule from here on. */
    DEADLINE_REMOVED(Strand.WORK),
    /** The case follows another version of the playbook of its campaign. */
    PLAYBOOK_APPLIED(Strand.WORK),
    REMINDER_SENT(Strand.WORK),
    /** A mail server refused the reminder for good. */
    REMINDER_FAILED(Strand.WORK),
    /** Nobody knows whether the reminder arrived. */
    REMINDER_UNCERTAIN(Strand.WORK),
    RECOGNITION(Strand.DECISION),
    VOTE(Strand.DECISION),
    /** Only named people know of it from here on. */
    RESTRICTED(Strand.WORK),
    RESTRICTION_CHANGED(Strand.WORK),
    RESTRICTION_LIFTED(Strand.WORK),
    /** Its last day is over. */
    RESTRICTION_ENDED(Strand.WORK),
    /** What an earlier entry of the same subject tells was a mistake. */
    TAKEN_BACK(Strand.WORK);

    private final Strand strand;

    EntryKind(Strand strand) {
        this.strand = strand;
    }

    public Strand strand() {
        return strand;
    }
}
