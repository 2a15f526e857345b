package org.demarche.notifications.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.Properties;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/**
 * The mail server that Spring is set up with. Spring's own sending would write the message anew and cannot tell on which
 * side of the final dot it failed, so only its settings are used.
 */
class SmtpServer {

    private static final String PROTOCOL = "smtp";

    private final JavaMailSenderImpl settings;
    private final String protocol;
    private final Session session;

    SmtpServer(JavaMailSenderImpl settings) {
        this.settings = settings;
        this.protocol = settings.getProtocol() == null ? PROTOCOL : settings.getProtocol();
        this.session = MailLibrary.session(properties(settings.getJavaMailProperties()));
    }

    /** Spoken to only once there is something to hand over. */
    SmtpConnection connection() {
        return new SmtpConnection(this);
    }

    /** @throws MessagingException when the server cannot be reached, or does not want to be spoken to */
    WatchedTransport connect() throws MessagingException {
        var transport = new WatchedTransport(session, protocol);
        transport.connect(settings.getHost(), settings.getPort(), settings.getUsername(), settings.getPassword());
        return transport;
    }

    MimeMessage message(byte[] mime) throws MessagingException {
        return new MimeMessage(session, new ByteArrayInputStream(mime));
    }

    /** How long one answer may be waited for. */
    Duration longestAnswer() {
        return Duration.ofMillis(Long.parseLong(session.getProperty("mail." + protocol + ".timeout")));
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
        if (!properties.containsKey(prefix + "socks.host")) { // which is left out where sockets come from elsewhere
            properties.put(prefix + "socketFactory", new PromptSockets());
            properties.put(prefix + "socketFactory.fallback", "false");
        }
        return properties;
    }
}
