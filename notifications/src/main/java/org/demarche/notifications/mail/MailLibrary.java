package org.demarche.notifications.mail;

import jakarta.mail.Session;
import jakarta.mail.util.StreamProvider;
import java.util.Properties;
import org.eclipse.angus.mail.util.MailStreamProvider;

/** What has to be said to the mail library before the first message is made. */
final class MailLibrary {

    static {
        // Else it looks through the class path for each header that it reads, and for each part that it writes
        System.setProperty(StreamProvider.class.getName(), MailStreamProvider.class.getName());
    }

    private MailLibrary() {}

    static Session session(Properties properties) {
        return Session.getInstance(properties);
    }
}
