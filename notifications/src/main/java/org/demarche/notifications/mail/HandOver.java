package org.demarche.notifications.mail;

/** What came of handing one message over. */
sealed interface HandOver {

    /** The server answered the final dot with yes: it is the server's now. */
    record Taken() implements HandOver {}

    /**
     * Certainly not taken; later it may be.
     *
     * @param wholeServer whether others would fare alike now
     */
    record NotNow(String answer, boolean wholeServer) implements HandOver {}

    /** Certainly not taken, and never will be. */
    record Never(String answer) implements HandOver {}

    /** The final dot left, and no answer came. */
    record Unknown(String what) implements HandOver {}
}
