package org.demarche.notifications.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.IOException;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/**
 * Knows on which side of the final dot it is: before it nothing was handed over, behind it only the answer
 * tells. Past its time it keeps the dot back.
 */
final class WatchedTransport extends SMTPTransport {

    private long until;
    private boolean dotSent;
    private boolean taken;

    WatchedTransport(Session session, String protocol) {
        super(session, null, protocol, "smtps".equals(protocol));
    }

    /**
     * From here on it watches the next message.
     *
     * @param until by {@link System#nanoTime}, which also counts while the process is frozen
     */
    void watch(long until) {
        this.until = until;
        dotSent = false;
        taken = false;
    }

    boolean dotSent() {
        return dotSent;
    }

    boolean taken() {
        return taken;
    }

    @Override
    protected void finishData() throws IOException, MessagingException {
        if (System.nanoTime() - until > 0) {
            throw new IOException("The lease is over: another may be at it");
        }
        dotSent = true;
        super.finishData();
        taken = true;
    }
}
