package org.demarche.notifications.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
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
            assertThat(server(smtp.port()).handOver(claim(SHORT)))
                    .extracting(Object::getClass)
                    .extracting(Class::getSimpleName)
                    .isEqualTo(expected);
        }
    }

    @Test
    void comesBackAfterAResetInTheMiddleOfALongMessage() {
        try (var smtp = new ScriptedSmtp(Script.RESETS_IN_DATA)) {
            var result =
                    server(smtp.port()).handOver(claim(SHORT + "A long line of a long message\r\n".repeat(600_000)));

            assertThat(result).isInstanceOf(HandOver.NotNow.class);
        }
    }

    @Test
    void comesBackWhenNobodyListens() {
        int port;
        try (var gone = new ScriptedSmtp(Script.TAKES)) {
            port = gone.port();
        }

        var result = server(port).handOver(claim(SHORT));

        assertThat(result).isInstanceOfSatisfying(HandOver.NotNow.class, later -> assertThat(later.wholeServer())
                .isTrue());
    }

    @Test
    void passesOnTheServersWords() {
        try (var smtp = new ScriptedSmtp(Script.UNKNOWN_RECIPIENT)) {
            assertThat(server(smtp.port()).handOver(claim(SHORT)))
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
            server(smtp.port()).handOver(claim(mail));

            assertThat(smtp.taken()).containsExactly(mail.replace("\r\n.with", "\r\n..with"));
        }
    }

    private static SmtpServer server(int port) {
        var settings = new JavaMailSenderImpl();
        settings.setHost("127.0.0.1");
        settings.setPort(port);
        settings.getJavaMailProperties().setProperty("mail.smtp.timeout", "700");
        return new SmtpServer(settings);
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
