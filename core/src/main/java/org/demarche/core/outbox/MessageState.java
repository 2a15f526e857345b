package org.demarche.core.outbox;

/** Where a message stands. */
public enum MessageState {
    /** Complete, waiting for its turn. Certainly not handed over, unless it is in doubt. */
    PLANNED,
    /** One sender is at it, until its lease is over. */
    CLAIMED,
    /** The mail server took it. */
    SENT,
    /** It may have left or not; the mail server is asked, else a person decides. */
    UNCERTAIN,
    /** The mail server refused it for good. */
    FAILED,
    /** Lost its sense before it left, or a person stopped it. */
    CANCELLED,
    /** A person holds it. */
    HELD;

    /** Whether somebody should look at it. */
    public boolean needsAttention() {
        return this == UNCERTAIN || this == FAILED;
    }
}
