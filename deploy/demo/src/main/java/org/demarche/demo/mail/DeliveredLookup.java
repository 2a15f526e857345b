package org.demarche.demo.mail;

import java.time.Instant;
import org.demarche.notifications.mail.SentMailLookup;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Asks the embedded mail server. It lives and dies with this process: what was claimed in an earlier life and is not there
 * never came.
 */
@Component
class DeliveredLookup implements SentMailLookup {

    private final ObjectProvider<DeliveredMail> delivered;
    private final Instant bornAt = ProcessHandle.current().info().startInstant().orElse(Instant.MIN);

    DeliveredLookup(ObjectProvider<DeliveredMail> delivered) {
        this.delivered = delivered;
    }

    @Override
    public Finding find(String messageId, Instant claimedAt) {
        var mail = delivered.getIfAvailable();
        if (mail == null) {
            return Finding.UNKNOWN;
        }
        if (!mail.withMessageId(messageId).isEmpty()) {
            return Finding.FOUND;
        }
        return claimedAt.isBefore(bornAt) ? Finding.NEVER_CAME : Finding.UNKNOWN;
    }
}
