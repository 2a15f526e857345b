package org.demarche.notifications.mail;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import org.demarche.core.outbox.Claim;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One conversation with the mail server, in which one message after the other is handed over. For one thread. */
final class SmtpConnection implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SmtpConnection.class);

    private final SmtpServer server;
    private @Nullable WatchedTransport transport;

    SmtpConnection(SmtpServer server) {
        this.server = server;
    }

    /**
     * Blocks until the server has answered or the time is over. To be called without a database connection. Servers end a
     * conversation after so many messages: what failed on their part before the final dot is begun anew, once.
     *
     * @param until by {@link System#nanoTime}: the final dot leaves by then, or not at all
     */
    HandOver handOver(Claim claim, long until) {
        boolean wasOpen = transport != null;
        var result = attempt(claim, until);
        return wasOpen && result instanceof HandOver.NotNow later && later.wholeServer()
                ? attempt(claim, until)
                : result;
    }

    @Override
    public void close() {
        if (transport != null) {
            hangUp(transport);
            transport = null;
        }
    }

    /** The conversation goes on only where all went well. */
    private HandOver attempt(Claim claim, long until) {
        var result = attemptOn(claim, until);
        if (!(result instanceof HandOver.Taken)) {
            close();
        }
        return result;
    }

    private HandOver attemptOn(Claim claim, long until) {
        WatchedTransport open;
        try {
            open = transport == null ? server.connect() : transport;
            transport = open;
        } catch (MessagingException e) {
            return new HandOver.NotNow(Answer.of(e).text(), true);
        }
        try {
            open.watch(until);
            var recipient =
                    new InternetAddress(HeaderValue.ascii(claim.recipient()).text());
            open.sendMessage(server.message(claim.mime()), new Address[] {recipient});
            return new HandOver.Taken();
        } catch (MessagingException e) {
            return judge(open, Answer.of(e));
        }
    }

    private static HandOver judge(WatchedTransport transport, Answer answer) {
        if (transport.taken()) {
            return new HandOver.Taken();
        }
        if (answer.isForGood()) {
            return new HandOver.Never(answer.text());
        }
        if (answer.isForNow() || !transport.dotSent()) {
            return new HandOver.NotNow(answer.text(), answer.isClosing());
        }
        return new HandOver.Unknown(answer.text());
    }

    /** What happens while hanging up changes nothing about the answer. */
    private static void hangUp(WatchedTransport transport) {
        try {
            transport.close();
        } catch (MessagingException e) {
            LOG.debug("The mail server hung up first", e);
        }
    }
}
