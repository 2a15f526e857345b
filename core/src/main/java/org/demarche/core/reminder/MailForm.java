package org.demarche.core.reminder;

/** In which form reminders come by mail. */
public enum MailForm {
    /** All that is to be told at one moment in one mail. */
    DIGEST,
    /** Each thing in a mail of its own; what comes up between two hours at once. */
    SINGLE
}
