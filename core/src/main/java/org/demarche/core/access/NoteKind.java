package org.demarche.core.access;

/** What the audit keeps besides changes. Changes have kinds of their own, which only the database can write. */
public enum NoteKind {
    /** Somebody signed in. */
    SIGN_IN,
    /** Somebody tried to, and was not let in. */
    SIGN_IN_REFUSED,
    /** Somebody left, or was made to leave. */
    SIGN_OUT,
    /** Somebody asked for what is not theirs, or is not there: both are answered alike. */
    DENIED,
    /** Somebody looked at what is restricted to named people. */
    RESTRICTED_READ,
    /** Somebody took a file away. */
    DOWNLOAD,
    /** Somebody took a list away. */
    EXPORT,
    /** Somebody confirmed who they are before something grave. */
    STEP_UP,
    /** A restriction ended before its day. */
    RESTRICTION_LIFTED,
    /** A restriction ended because its day was over. */
    RESTRICTION_ENDED
}
