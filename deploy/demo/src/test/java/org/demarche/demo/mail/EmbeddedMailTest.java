package org.demarche.demo.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Properties;
import org.demarche.core.sql.Slice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedMailTest {

    private static final Instant SENT = Instant.parse("2026-11-24T06:00:00Z");
    private static final Slice ALL = Slice.FIRST_FIFTY;

    @TempDir
    private Path home;

    private EmbeddedMail mail;

    @BeforeEach
    void start() {
        mail = EmbeddedMail.start(home.resolve("mail"));
    }

    @AfterEach
    void stop() {
        mail.close();
    }

    @Test
    void hasWrittenTheFileWhenItAcknowledges() throws IOException {
        try (var smtp = new SmtpDialogue(mail.smtpPort())) {
            var answer = smtp.send("staff@demarche.example", letter("<1@demarche.example>", "Reminder"));

            assertThat(answer).startsWith("250");
            assertThat(files("staff@demarche.example")).singleElement().satisfies(file -> assertThat(
                            Files.readString(file))
                    .contains("Message-ID: <1@demarche.example>\r\n")
                    .endsWith("\r\n\r\nGood morning"));
        }
    }

    @Test
    void doesNotAcknowledgeWhatItCannotWrite() throws IOException {
        Files.createFile(home.resolve("mail").resolve("staff@demarche.example")); // where the folder should be

        try (var smtp = new SmtpDialogue(mail.smtpPort())) {
            assertThat(smtp.send("staff@demarche.example", letter("<1@demarche.example>", "Reminder")))
                    .startsWith("451");
            assertThat(smtp.send("other@demarche.example", letter("<1@demarche.example>", "Reminder")))
                    .startsWith("250");
        }
        assertThat(mail.delivered().count()).isEqualTo(1);
    }

    @Test
    void keepsNothingOfAMessageThatBreaksOff() throws IOException {
        try (var smtp = new SmtpDialogue(mail.smtpPort())) {
            smtp.abandon("staff@demarche.example", "Subject: Half\r\n\r\nGood mor");
        }

        assertThat(mail.delivered().count()).isZero();
    }

    @Test
    void showsEarlierMailAfterARestart() throws Exception {
        send("staff@demarche.example", "Нагадування: 3 справи");
        stop();

        start();

        assertThat(subjectsByImap("staff@demarche.example")).containsExactly("Нагадування: 3 справи");
        assertThat(mail.delivered().find(ALL))
                .extracting(DeliveredMessage::subject)
                .containsExactly("Нагадування: 3 справи");
    }

    @Test
    void listsTheNewestFirstPageByPage() throws IOException {
        try (var smtp = new SmtpDialogue(mail.smtpPort())) {
            for (int i = 1; i <= 5; i++) {
                smtp.send("person" + i % 2 + "@demarche.example", letter("<" + i + "@demarche.example>", "No " + i));
            }
        }

        assertThat(mail.delivered().count()).isEqualTo(5);
        assertThat(mail.delivered().find(new Slice(1, 2)))
                .extracting(DeliveredMessage::subject)
                .containsExactly("No 4", "No 3");
    }

    @Test
    void readsTheTextsOfAMessage() throws Exception {
        send("Staff@Demarche.Example", "Нагадування");

        var message = mail.delivered().find(ALL).getFirst();
        var content = mail.delivered().content(message.id()).orElseThrow();

        assertThat(message.recipient()).isEqualTo("staff@demarche.example");
        assertThat(message.from()).isEqualTo("Демарш <office@demarche.example>");
        assertThat(message.sentAt()).isEqualTo(SENT);
        assertThat(content.text()).isEqualTo("Доброго ранку");
        assertThat(content.html()).isEqualTo("<p>Доброго ранку</p>");
        assertThat(new String(content.raw(), StandardCharsets.UTF_8)).contains(message.messageId());
        assertThat(subjectsByImap("staff@demarche.example")).containsExactly("Нагадування");
    }

    @Test
    void findsAMessageByItsMessageId() throws IOException {
        try (var smtp = new SmtpDialogue(mail.smtpPort())) {
            smtp.send("staff@demarche.example", letter("<sought@demarche.example>", "Sought"));
            smtp.send("staff@demarche.example", letter("<other@demarche.example>", "Other"));
        }

        assertThat(mail.delivered().withMessageId("<sought@demarche.example>"))
                .extracting(DeliveredMessage::subject)
                .containsExactly("Sought");
        assertThat(mail.delivered().withMessageId("<missing@demarche.example>")).isEmpty();
        assertThat(mail.delivered().content("../../etc/passwd")).isEmpty();
    }

    @Test
    void keepsMailForOddAddressesInsideItsFolder() throws IOException {
        try (var smtp = new SmtpDialogue(mail.smtpPort())) {
            for (var address :
                    List.of("../../../outside@x.example", "..", ".hidden@x.example", "a/b\\c%2e@x.example")) {
                assertThat(smtp.send(address, letter("<1@demarche.example>", "Odd")))
                        .startsWith("250");
            }
            assertThat(smtp.send("a".repeat(300) + "@x.example", letter("<1@demarche.example>", "Long")))
                    .startsWith("451");
        }

        assertThat(mail.delivered().find(ALL))
                .extracting(DeliveredMessage::recipient)
                .containsExactly("a/b\\c%2e@x.example", ".hidden@x.example", "..", "../../../outside@x.example");
        try (var everything = Files.walk(home)) {
            assertThat(everything.filter(Files::isRegularFile))
                    .hasSize(4)
                    .allMatch(file -> file.getParent().getParent().equals(home.resolve("mail")));
        }
    }

    @Test
    void survivesMailThatIsNoMail() throws IOException {
        try (var smtp = new SmtpDialogue(mail.smtpPort())) {
            smtp.send("staff@demarche.example", "Content-Type: text/plain; charset=no-such\r\nDate: never\r\n\r\nx");
            smtp.send("staff@demarche.example", "Content-Type: multipart/mixed\r\nFrom: <<<>\r\n\r\nno parts");
        }
        stop();

        start();

        assertThat(mail.delivered().find(ALL)).hasSize(2).allSatisfy(message -> assertThat(
                        mail.delivered().content(message.id()))
                .isPresent());
    }

    private List<Path> files(String recipient) throws IOException {
        try (var files = Files.list(home.resolve("mail").resolve(recipient))) {
            return files.toList();
        }
    }

    private static String letter(String messageId, String subject) {
        return "From: office@demarche.example\r\nMessage-ID: " + messageId + "\r\nSubject: " + subject
                + "\r\n\r\nGood morning";
    }

    private void send(String recipient, String subject) throws MessagingException, IOException {
        var settings = new Properties();
        settings.put("mail.smtp.host", EmbeddedMail.HOST);
        settings.put("mail.smtp.port", String.valueOf(mail.smtpPort()));
        var text = new MimeBodyPart();
        text.setText("Доброго ранку", "UTF-8");
        var html = new MimeBodyPart();
        html.setText("<p>Доброго ранку</p>", "UTF-8", "html");
        var message = new MimeMessage(Session.getInstance(settings));
        message.setFrom(new InternetAddress("office@demarche.example", "Демарш", "UTF-8"));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(recipient));
        message.setSubject(subject, "UTF-8");
        message.setSentDate(Date.from(SENT));
        message.setContent(new MimeMultipart("alternative", text, html));
        Transport.send(message);
    }

    private List<String> subjectsByImap(String address) throws MessagingException {
        try (var store = Session.getInstance(new Properties()).getStore("imap")) {
            store.connect(EmbeddedMail.HOST, mail.imapPort(), address, EmbeddedMail.PASSWORD);
            var inbox = store.getFolder("INBOX");
            inbox.open(Folder.READ_ONLY);
            return List.of(inbox.getMessages()).stream()
                    .map(EmbeddedMailTest::subject)
                    .toList();
        }
    }

    private static String subject(Message message) {
        try {
            return message.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
