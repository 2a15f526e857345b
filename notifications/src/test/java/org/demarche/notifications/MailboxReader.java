package org.demarche.notifications;

import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** Reads a mailbox by IMAP, as a mail program does. */
final class MailboxReader {

    record Mail(String subject, String messageId, String automatic, String text, String html) {}

    private MailboxReader() {}

    static List<Mail> read(GreenMail server, String address) throws MessagingException, IOException {
        openMailbox(server, address);
        try (var store = Session.getInstance(new Properties()).getStore("imap")) {
            store.connect("127.0.0.1", server.getImap().getPort(), address, address);
            var inbox = store.getFolder("INBOX");
            inbox.open(Folder.READ_ONLY);
            var mails = new ArrayList<Mail>();
            for (var message : inbox.getMessages()) {
                var parts = (MimeMultipart) message.getContent();
                mails.add(new Mail(
                        message.getSubject(),
                        message.getHeader("Message-ID")[0],
                        message.getHeader("Auto-Submitted")[0],
                        parts.getBodyPart(0).getContent().toString().replace("\r\n", "\n"),
                        parts.getBodyPart(1).getContent().toString()));
            }
            return mails;
        }
    }

    private static void openMailbox(GreenMail server, String address) {
        try {
            if (server.getUserManager().getUserByEmail(address) == null) {
                server.getUserManager().createUser(address, address, address);
            } else {
                server.getUserManager().getUserByEmail(address).setPassword(address);
            }
        } catch (UserException e) {
            throw new IllegalStateException(e);
        }
    }
}
