package org.demarche.notifications.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.IOException;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/** Knows on which side of the final dot it is: before it nothing was handed over, behind it only the answer tells. */
final class WatchedTransport extends SMTPTransport {

    private boolean dotSent;
    private boolean taken;

    WatchedTransport(Session session, String protocol) {
        super(session, null, protocol, "smtps".equals(protocol));
    }

    boolean dotSent() {
        return dotSent;
    }

    boolean taken() {
        return taken;
    }

    @Override
    protected void finishData() throws IOException, MessagingException {
        dotSent = true;
        super.finishData();
        taken = true;
    }
}
