package org.demarche.ui.outreach;

import org.demarche.core.outreach.EntryKind;
import org.demarche.ui.part.Icon;

/** The sign that each kind of entry bears in a timeline. */
final class TimelineIcons {

    private TimelineIcons() {}

    static Icon of(EntryKind kind) {
        return switch (kind) {
            case CASE_OPENED, PLAYBOOK_APPLIED -> Icon.CASES;
            case STAGE_MOVED -> Icon.MOVE;
            case OUTCOME_RECORDED, RECOGNITION -> Icon.SEAL;
            case PRIORITY_SET -> Icon.UP;
            case NEXT_ACTION_SET, NEXT_ACTION_REOPENED, TASK_ADDED, TASK_CHANGED, TASK_REOPENED -> Icon.CLOCK;
            case DEADLINE_SET, DEADLINE_MOVED, DEADLINE_EXTENDED, DEADLINE_REMOVED -> Icon.CLOCK;
            case DEADLINE_PAUSED, DEADLINE_RESUMED -> Icon.PAUSE;
            case NEXT_ACTION_DONE, TASK_DONE -> Icon.CHECK;
            case NEXT_ACTION_SNOOZED -> Icon.SNOOZE;
            case TASK_CANCELLED, TAKEN_BACK -> Icon.X;
            case ASSIGNED, UNASSIGNED -> Icon.USER;
            case CALL -> Icon.PHONE;
            case MEETING, VISIT -> Icon.MEET;
            case LETTER, RESPONSE_RECEIVED -> Icon.MAIL;
            case NOTE -> Icon.NOTE;
            case INITIATIVE_STARTED, INITIATIVE_ENDED -> Icon.LAND;
            case DISPATCHED -> Icon.SEND;
            case DELIVERED -> Icon.PACKAGE;
            case ASK_STANDING -> Icon.OK;
            case FILE_ADDED -> Icon.DOC;
            case REMINDER_SENT -> Icon.BELL;
            case REMINDER_FAILED -> Icon.LATE;
            case REMINDER_UNCERTAIN -> Icon.WARN;
            case VOTE -> Icon.VOTE;
            case RESTRICTED, RESTRICTION_CHANGED, RESTRICTION_LIFTED, RESTRICTION_ENDED -> Icon.LOCK;
        };
    }
}
