package org.demarche.notifications.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Properties;
import org.demarche.core.access.EmailAddress;
import org.demarche.core.outbox.MessageId;
import org.springframework.stereotype.Component;

/** Turns a letter into the bytes that are stored and sent. The one place that sets headers. */
@Component
public class LetterWriter {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    /** Writes and reads nothing by itself; to make one means to look through the whole class path. */
    private static final Session NO_SERVER = MailLibrary.session(new Properties());

    private final MailSettings settings;

    LetterWriter(MailSettings settings) {
        this.settings = settings;
    }

    public EmailAddress sender() {
        return EmailAddress.of(settings.mail().from());
    }

    /** The value of the {@code Message-ID} header: ours for good, whatever server passes it on. */
    public String messageId(MessageId id) {
        return "<" + id + "@" + settings.messageIdDomain() + ">";
    }

    public byte[] write(Letter letter) {
        try {
            var message = new OurMessage(letter.messageId());
            message.setContent(
                    new MimeMultipart("alternative", part(letter.plain(), "plain"), part(letter.html(), "html")));
            message.saveChanges();
            address(message, letter);
            header(message, "Subject", new HeaderValue(letter.subject()));
            header(
                    message,
                    "Content-Language",
                    HeaderValue.ascii(letter.language().getLanguage()));
            header(message, "Auto-Submitted", HeaderValue.ascii("auto-generated"));
            header(message, "X-Auto-Response-Suppress", HeaderValue.ascii("All"));
            return bytes(message);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void address(MimeMessage message, Letter letter) throws MessagingException {
        header(message, "From", HeaderValue.ascii(letter.from().text()));
        header(message, "To", HeaderValue.ascii(letter.to().text()));
        header(
                message,
                "Date",
                HeaderValue.ascii(DateTimeFormatter.RFC_1123_DATE_TIME.format(
                        letter.date().atOffset(ZoneOffset.UTC))));
    }

    private static void header(MimeMessage message, String name, HeaderValue value) throws MessagingException {
        message.setHeader(name, value.encoded(name));
    }

    private static MimeBodyPart part(String text, String subtype) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(text, UTF_8, subtype);
        part.setHeader("Content-Transfer-Encoding", shorter(text));
        return part;
    }

    /** Of the two that carry any text. Quoted, each byte of a letter outside ASCII takes three; else every three take four. */
    private static String shorter(String text) {
        long ascii = text.chars().filter(letter -> letter < 0x80).count();
        long others = text.getBytes(StandardCharsets.UTF_8).length - ascii;
        return 3 * (ascii + 3 * others) > 4 * (ascii + others) ? "base64" : "quoted-printable";
    }

    private static byte[] bytes(MimeMessage message) throws MessagingException {
        try (var bytes = new ByteArrayOutputStream()) {
            message.writeTo(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The library would give a Message-ID of its own, made of user and host. */
    private static final class OurMessage extends MimeMessage {

        private final String messageId;

        OurMessage(String messageId) {
            super(NO_SERVER);
            this.messageId = messageId;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            header(this, "Message-ID", HeaderValue.ascii(messageId));
        }
    }
}
