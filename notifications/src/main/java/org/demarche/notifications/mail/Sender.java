package org.demarche.notifications.mail;

import java.time.Duration;
import org.demarche.core.outbox.Claim;
import org.demarche.core.outbox.MessageReason;
import org.demarche.core.outbox.Outbox;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/**
 * Claims, hands over, records: three steps, and no database connection is held during the second. Without a mail server
 * everything waits.
 */
@Component
public class Sender {

    private static final Logger LOG = LoggerFactory.getLogger(Sender.class);

    private final Outbox outbox;
    private final ObjectProvider<JavaMailSenderImpl> mail;

    Sender(Outbox outbox, ObjectProvider<JavaMailSenderImpl> mail) {
        this.outbox = outbox;
        this.mail = mail;
    }

    /** Sends what waits, one after the other, until nothing does or the server cannot be worked with. */
    public void sendAll(String node, Duration lease) {
        var settings = mail.getIfAvailable();
        if (settings == null) {
            return;
        }
        var server = new SmtpServer(settings);
        boolean more = true;
        while (more && !Thread.currentThread().isInterrupted()) {
            more = outbox.claim(node, lease).map(claim -> send(server, claim)).orElse(false);
        }
    }

    /** @return whether it makes sense to go on */
    private boolean send(SmtpServer server, Claim claim) {
        var result = server.handOver(claim);
        if (!(result instanceof HandOver.Taken)) {
            LOG.warn("Message {} was not sent: {}", claim.id(), result);
        }
        switch (result) {
            case HandOver.Taken() -> outbox.sent(claim.id());
            case HandOver.NotNow(var answer, var wholeServer) ->
                outbox.postponed(claim, wholeServer ? MessageReason.NO_CONNECTION : MessageReason.NOT_NOW, answer);
            case HandOver.Never(var answer) -> outbox.failed(claim, answer);
            case HandOver.Unknown(var what) -> outbox.uncertain(claim, what);
        }
        return !(result instanceof HandOver.NotNow later && later.wholeServer());
    }
}
