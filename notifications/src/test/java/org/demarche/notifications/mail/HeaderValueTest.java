package org.demarche.notifications.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import org.demarche.core.base.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderValueTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\r\nBcc: b@c.example",
                "a\rb",
                "a\nb",
                "a\u0000b",
                "a\u2028b",
                "a\u2029b",
                "a\u0085b",
                "a\u000bb",
                "a\u000cb",
                "",
                "  "
            })
    void refusesWhatSomeReaderTakesForALineBreak(String text) {
        assertThatThrownBy(() -> new HeaderValue(text)).isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=\u760d\u760a",
                "\u010d\u010a\u010d",
                "Нагадування про 7 справ на вівторок, 24 листопада: 2 прострочено, і ще дуже багато слів, щоб рядок довелося розірвати"
            })
    void leavesAsPrintableAsciiAndReadsTheSame(String text) throws UnsupportedEncodingException {
        var encoded = new HeaderValue(text).encoded("Subject");

        assertThat(encoded.replaceAll("\r\n[ \t]", "")).matches("[ -~]+");
        assertThat(MimeUtility.decodeText(MimeUtility.unfold(encoded))).isEqualTo(text);
    }

    @Test
    void refusesAddressesThatAreNotAscii() {
        assertThatThrownBy(() -> HeaderValue.ascii("ліля@demarche.example")).isInstanceOf(Refused.class);
    }

    @Test
    void refusesWhatIsTooLong() {
        assertThatThrownBy(() -> new HeaderValue("a".repeat(HeaderValue.MAX_LENGTH + 1)))
                .isInstanceOf(Refused.class);
    }
}
