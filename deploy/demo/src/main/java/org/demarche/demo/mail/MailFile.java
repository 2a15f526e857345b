package org.demarche.demo.mail;

import jakarta.mail.Address;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One message as it lies on the disk: {@code <recipient>/<id>.eml}. Reads what can be read, also of a broken message. */
record MailFile(Path path) {

    static final String SUFFIX = ".eml";

    private static final Session NO_SESSION = Session.getInstance(new Properties());
    private static final int DEEPEST = 10;

    String id() {
        var name = path.getFileName().toString();
        return name.substring(0, name.length() - SUFFIX.length());
    }

    String recipient() {
        return RecipientFolder.addressOf(path.getParent().getFileName().toString());
    }

    byte[] bytes() {
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    MimeMessage message() {
        try {
            return new MimeMessage(NO_SESSION, new ByteArrayInputStream(bytes()));
        } catch (MessagingException e) {
            throw new IllegalStateException("Cannot be read as a message: " + path, e);
        }
    }

    DeliveredMessage summary() {
        var message = message();
        return new DeliveredMessage(
                id(),
                recipient(),
                header(() -> names(message.getFrom())),
                header(message::getSubject),
                sentAt(message),
                header(message::getMessageID));
    }

    DeliveredContent content() {
        var message = message();
        return new DeliveredContent(summary(), body(message, "text/plain", 0), body(message, "text/html", 0), bytes());
    }

    private static String names(Address @Nullable [] addresses) {
        return addresses == null ? "" : Stream.of(addresses).map(MailFile::name).collect(Collectors.joining(", "));
    }

    private static String name(Address address) {
        return address instanceof InternetAddress named && named.getPersonal() != null
                ? named.getPersonal() + " <" + named.getAddress() + ">"
                : address.toString();
    }

    private Instant sentAt(Message message) {
        try {
            Date sent = message.getSentDate();
            return sent != null
                    ? sent.toInstant()
                    : Files.getLastModifiedTime(path).toInstant();
        } catch (MessagingException | IOException _) {
            return Instant.EPOCH;
        }
    }

    /** The first body of this type that is not an attachment. */
    private static @Nullable String body(Part part, String type, int depth) {
        try {
            if (Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition()) || depth > DEEPEST) {
                return null;
            }
            if (part.isMimeType(type)) {
                return part.getContent().toString();
            }
            return part.isMimeType("multipart/*") ? body((Multipart) part.getContent(), type, depth) : null;
        } catch (MessagingException | IOException _) { // an unknown charset, say: the raw message is still there
            return null;
        }
    }

    private static @Nullable String body(Multipart parts, String type, int depth) throws MessagingException {
        for (int i = 0; i < parts.getCount(); i++) {
            BodyPart part = parts.getBodyPart(i);
            var found = body(part, type, depth + 1);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static String header(Header header) {
        try {
            var value = header.read();
            return value == null ? "" : value;
        } catch (MessagingException _) {
            return "";
        }
    }

    /** A header that may be missing or broken. */
    private interface Header {
        @Nullable
        String read() throws MessagingException;
    }
}
