package org.demarche.core.outbox;

/** Why a message is in its state; the mail server's own words stand beside it. */
public enum MessageReason {
    NONE,
    /** The mail server could not be reached; it is tried again. */
    NO_CONNECTION,
    /** The mail server asked to come back later; it is tried again. */
    NOT_NOW,
    /** The mail server refused it for good. */
    REFUSED,
    /** The connection ended after the message was handed over, before the answer came. */
    NO_ANSWER,
    /** The process that sent it ended in the middle. */
    ABANDONED,
    /** The mail server has it: found by its Message-ID. */
    FOUND,
    /** The mail server says for certain that it never came; it is sent again, unchanged. */
    NEVER_CAME,
    /** Two handed it over, unchanged and with one Message-ID: one had been given up, and was at it still. */
    TWICE,
    /** What it reminds of changed before it could be sent; a new one takes its place. */
    OUTDATED,
    /** A person marked it as sent. */
    MARKED_AS_SENT,
    /** A person wants it sent again, unchanged. */
    SENT_AGAIN,
    /** A person stopped it. */
    STOPPED
}
