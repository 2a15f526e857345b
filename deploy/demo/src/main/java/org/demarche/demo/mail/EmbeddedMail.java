package org.demarche.demo.mail;

import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.user.UserManager;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/**
 * A mail server for this machine only: SMTP takes mail for anybody, IMAP shows it to the recipient (login: the address,
 * password: {@value #PASSWORD}). The file of a message is written before the message is acknowledged; if it cannot be,
 * the sender hears of it and tries again.
 */
public final class EmbeddedMail implements AutoCloseable {

    public static final String HOST = "127.0.0.1";
    static final String PASSWORD = "demo";

    /** So many of the newest messages are shown by IMAP after a restart, since GreenMail holds them in memory. */
    private static final int RELOADED = 1_000;

    private static final int ANY_FREE_PORT = 0;
    private static final Duration START_ALLOWANCE = Duration.ofSeconds(30);

    private final DeliveredMail delivered;
    private final GreenMail server =
            new GreenMail(new ServerSetup[] {setup(ServerSetup.PROTOCOL_SMTP), setup(ServerSetup.PROTOCOL_IMAP)});

    private EmbeddedMail(DeliveredMail delivered) {
        this.delivered = delivered;
    }

    /** Starts both servers; mail is kept in this folder, and what lies there is delivered mail. */
    public static EmbeddedMail start(Path folder) {
        var mail = new EmbeddedMail(DeliveredMail.in(folder));
        mail.users().setMessageDeliveryHandler(mail::accept);
        mail.reload();
        mail.server.start();
        return mail;
    }

    public DeliveredMail delivered() {
        return delivered;
    }

    public int smtpPort() {
        return server.getSmtp().getPort();
    }

    public int imapPort() {
        return server.getImap().getPort();
    }

    @Override
    public void close() {
        server.stop();
    }

    /** What is thrown here becomes a 451: nobody is told that mail is kept which is not. */
    private GreenMailUser accept(MovingMessage message, MailAddress recipient)
            throws MessagingException, UserException {
        var user = userOf(recipient.getEmail());
        try (var bytes = new ByteArrayOutputStream()) {
            message.getMessage().writeTo(bytes);
            delivered.keep(recipient.getEmail(), bytes.toByteArray());
        } catch (IOException e) {
            throw new MessagingException("The message could not be written to the disk", e);
        }
        return user;
    }

    private void reload() {
        for (var file : delivered.newest(RELOADED)) {
            try {
                userOf(file.recipient()).deliver(file.message());
            } catch (UserException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private GreenMailUser userOf(String address) throws UserException {
        var known = users().getUserByEmail(address);
        return known != null ? known : users().createUser(address, address, PASSWORD);
    }

    private static ServerSetup setup(String protocol) {
        var setup = new ServerSetup(ANY_FREE_PORT, HOST, protocol);
        setup.setServerStartupTimeout(START_ALLOWANCE.toMillis());
        return setup;
    }

    private UserManager users() {
        return server.getUserManager();
    }
}
