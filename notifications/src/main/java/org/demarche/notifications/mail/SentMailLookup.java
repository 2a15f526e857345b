package org.demarche.notifications.mail;

import java.time.Instant;

/**
 * Asks the mail server what became of a message whose answer was lost. An installation whose server can be asked has one
 * such bean; without it a person decides.
 */
public interface SentMailLookup {

    enum Finding {
        /** The server has the message. */
        FOUND,
        /** The server never had it and, since nobody is handing it over any more, never will. */
        NEVER_CAME,
        /** Cannot be told, or not yet. */
        UNKNOWN
    }

    /**
     * @param messageId the value of the header, with angle brackets
     * @param claimedAt when the last attempt began
     */
    Finding find(String messageId, Instant claimedAt);
}
