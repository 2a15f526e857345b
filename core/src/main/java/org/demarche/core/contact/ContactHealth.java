package org.demarche.core.contact;

/** Whether a contact detail still works. */
public enum ContactHealth {
    OK,
    /** What was sent there came back. */
    BOUNCED,
    /** Nobody compared it for a long time, or its holder left. */
    STALE,
    /** They asked us not to use it. */
    DO_NOT_USE
}
