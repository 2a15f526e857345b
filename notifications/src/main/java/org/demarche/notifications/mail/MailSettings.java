package org.demarche.notifications.mail;

import java.net.URI;
import org.demarche.core.access.EmailAddress;
import org.demarche.core.outbox.MailContent;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.Name;

/**
 * What mail looks like.
 *
 * @param publicUrl where the product is reached from outside; links begin with it
 */
@ConfigurationProperties("demarche")
public record MailSettings(
        @DefaultValue("http://localhost:8080") URI publicUrl,
        @DefaultValue @Name("mail") Mail mail) {

    /**
     * @param from the sender
     * @param content how much of the work a mail may tell
     * @param connections how many messages one node may have on their way to the mail server at one moment
     */
    public record Mail(
            @DefaultValue("demarche@localhost.example") String from,
            @DefaultValue("minimal") MailContent content,
            @DefaultValue("4") int connections) {

        public Mail {
            EmailAddress.of(from);
            if (connections < 1) {
                throw new IllegalArgumentException("demarche.mail.connections is less than one: " + connections);
            }
        }
    }

    public MailSettings {
        if (publicUrl.getScheme() == null || !publicUrl.getScheme().startsWith("http") || publicUrl.getHost() == null) {
            throw new IllegalArgumentException("demarche.public-url is no address of a site: " + publicUrl);
        }
    }

    /** An address in the product. */
    public String link(String path) {
        var base = publicUrl.toString();
        return (base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path;
    }

    String messageIdDomain() {
        return mail.from().substring(mail.from().indexOf('@') + 1);
    }
}
