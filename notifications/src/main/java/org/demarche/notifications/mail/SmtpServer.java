package org.demarche.notifications.mail;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.util.Properties;
import org.demarche.core.outbox.Claim;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/**
 * The mail server that Spring is set up with. Spring's own sending would write the message anew and cannot tell on which
 * side of the final dot it failed, so only its settings are used.
 */
class SmtpServer {

    private static final Logger LOG = LoggerFactory.getLogger(SmtpServer.class);
    private static final String PROTOCOL = "smtp";

    private final JavaMailSenderImpl settings;
    private final String protocol;
    private final Session session;

    SmtpServer(JavaMailSenderImpl settings) {
        this.settings = settings;
        this.protocol = settings.getProtocol() == null ? PROTOCOL : settings.getProtocol();
        this.session = Session.getInstance(properties(settings.getJavaMailProperties()));
    }

    /** Blocks until the server has answered or the time is over. To be called without a database connection. */
    HandOver handOver(Claim claim) {
        var transport = new WatchedTransport(session, protocol);
        try {
            transport.connect(settings.getHost(), settings.getPort(), settings.getUsername(), settings.getPassword());
        } catch (MessagingException e) {
            return new HandOver.NotNow(Answer.of(e).text(), true);
        }
        try {
            var bytes = new ByteArrayInputStream(claim.mime());
            var recipient =
                    new InternetAddress(HeaderValue.ascii(claim.recipient()).text());
            transport.sendMessage(new MimeMessage(session, bytes), new Address[] {recipient});
            return new HandOver.Taken();
        } catch (MessagingException e) {
            return judge(transport, Answer.of(e));
        } finally {
            hangUp(transport);
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

    /** Every wait has an end, and the stored bytes are not touched. The prefix is the protocol's. */
    private Properties properties(Properties chosen) {
        var properties = new Properties();
        var prefix = "mail." + protocol + ".";
        properties.put(prefix + "connectiontimeout", "5000");
        properties.put(prefix + "timeout", "600000");
        properties.put(prefix + "writetimeout", "60000");
        chosen.stringPropertyNames().forEach(name -> properties.put(name, chosen.getProperty(name)));
        properties.put(prefix + "allow8bitmime", "false");
        properties.put(prefix + "chunksize", "-1");
        properties.put(prefix + "quitwait", "false");
        return properties;
    }
}
