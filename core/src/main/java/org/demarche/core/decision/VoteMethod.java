package org.demarche.core.decision;

/** How a chamber voted, as far as a source says. */
public enum VoteMethod {
    /** Nobody asked for a vote; there are no numbers to know. */
    UNANIMOUS_CONSENT,
    SHOW_OF_HANDS,
    ROLL_CALL,
    /** A source says so without giving numbers. */
    UNANIMOUS
}
