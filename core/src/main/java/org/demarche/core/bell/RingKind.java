package org.demarche.core.bell;

/** What a notice is about. */
public enum RingKind {
    /** They were given a part in a case. */
    CASE_GIVEN,
    /** Their part in a case ended, or went to somebody else. */
    CASE_TAKEN,
    /** They were given a task; it is the subject. */
    TASK_GIVEN,
    /** A task of theirs went to somebody else; it is the subject. */
    TASK_TAKEN,
    /**
     * The day of something of theirs moved: details {@code from} and {@code to}, both ISO days; or, when the product computed
     * days anew, of several things at once: {@code count}.
     */
    DAY_MOVED,
    /** Something is late and whose it is did nothing: it is for them now; details {@code rule}, why it is they who hear of it. */
    ESCALATED,
    /** Something of theirs is late, and by the same {@code rule} somebody else heard of it. */
    PASSED_UP,
    /** From a day {@code from} to a day {@code until}, both ISO days, they get the reminders of whoever did it. */
    STANDS_IN,
    /** They do not get the reminders of whoever did it any more, or will not. */
    STANDS_IN_NO_MORE,
    /** A mail that they are responsible for failed, or nobody knows whether it left. */
    MAIL_NEEDS_YOU
}
