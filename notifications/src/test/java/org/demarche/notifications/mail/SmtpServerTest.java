package org.demarche.notifications.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.demarche.core.outbox.Claim;
import org.demarche.core.outbox.MessageId;
import org.demarche.notifications.mail.ScriptedSmtp.Script;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class SmtpServerTest {

    private static final String SHORT = "From: a@b.example\r\nMessage-ID: <1@b.example>\r\n\r\nBody\r\n";

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "TAKES, Taken",
        "BUSY_AT_THE_DOOR, NotNow",
        "GREYLISTS, NotNow",
        "UNKNOWN_RECIPIENT, Never",
        "FULL_AFTER_DATA, NotNow",
        "REFUSES_AFTER_DATA, Never",
        "RESETS_AFTER_THE_DOT, Unknown",
        "HANGS_AFTER_THE_DOT, Unknown"
    })
    void knowsOnWhichSideOfTheFinalDotItFailed(Script script, String expected) {
        try (var smtp = new ScriptedSmtp(script)) {
            assertThat(connection(smtp.port()).handOver(claim(SHORT), inAnHour()))
                    .extracting(Object::getClass)
                    .extracting(Class::getSimpleName)
                    .isEqualTo(expected);
        }
    }

    @Test
    void comesBackAfterAResetInTheMiddleOfALongMessage() {
        try (var smtp = new ScriptedSmtp(Script.RESETS_IN_DATA)) {
            var result = connection(smtp.port())
                    .handOver(claim(SHORT + "A long line of a long message\r\n".repeat(600_000)), inAnHour());

            assertThat(result).isInstanceOf(HandOver.NotNow.class);
        }
    }

    @Test
    void comesBackWhenNobodyListens() throws IOException {
        // Held without listening: a port that is only let go may be a mail server of another test a moment later.
        try (var held = new Socket()) {
            held.bind(new InetSocketAddress("127.0.0.1", 0));

            var result = connection(held.getLocalPort()).handOver(claim(SHORT), inAnHour());

            assertThat(result).isInstanceOfSatisfying(HandOver.NotNow.class, later -> assertThat(later.wholeServer())
                    .isTrue());
        }
    }

    @Test
    void passesOnTheServersWords() {
        try (var smtp = new ScriptedSmtp(Script.UNKNOWN_RECIPIENT)) {
            assertThat(connection(smtp.port()).handOver(claim(SHORT), inAnHour()))
                    .isInstanceOfSatisfying(HandOver.Never.class, never -> assertThat(never.answer())
                            .contains("No such user")
                            .doesNotContain("\n"));
        }
    }

    @Test
    void sendsTheStoredBytesUnchanged() {
        var mail =
                "Message-ID: <1@b.example>\r\nX-Odd:  two  blanks\r\nFrom: a@b.example\r\nsubject: =?UTF-8?Q?=D0=9B?=\r\n\r\nBody\r\n.with a dot\r\n";
        try (var smtp = new ScriptedSmtp(Script.TAKES)) {
            connection(smtp.port()).handOver(claim(mail), inAnHour());

            assertThat(smtp.taken()).containsExactly(mail.replace("\r\n.with", "\r\n..with"));
        }
    }

    @Test
    void keepsTheFinalDotBackOnceItsTimeIsOver() {
        try (var smtp = new ScriptedSmtp(Script.TAKES)) {
            var result = connection(smtp.port()).handOver(claim(SHORT), System.nanoTime());

            assertThat(result).isInstanceOf(HandOver.NotNow.class);
            assertThat(smtp.taken()).isEmpty();
        }
    }

    private static long inAnHour() {
        return System.nanoTime() + Duration.ofHours(1).toNanos();
    }

    private static SmtpConnection connection(int port) {
        var settings = new JavaMailSenderImpl();
        settings.setHost("127.0.0.1");
        settings.setPort(port);
        settings.getJavaMailProperties().setProperty("mail.smtp.timeout", "700");
        return new SmtpServer(settings).connection();
    }

    private static Claim claim(String mail) {
        return new Claim(
                MessageId.create(),
                "<1@b.example>",
                "c@d.example",
                mail.getBytes(StandardCharsets.US_ASCII),
                1,
                Instant.EPOCH);
    }
}
