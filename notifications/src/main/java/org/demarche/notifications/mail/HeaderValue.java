package org.demarche.notifications.mail;

import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import org.demarche.core.base.Refused;

/**
 * The gate for everything that becomes part of a header: one line, no control characters, no separators that some reader
 * takes for a line break. What leaves it is printable ASCII, so that no later step can turn a letter into a line break.
 */
public record HeaderValue(String text) {

    static final int MAX_LENGTH = 400;

    public HeaderValue {
        if (text.isBlank() || text.length() > MAX_LENGTH || text.chars().anyMatch(HeaderValue::breaksLines)) {
            throw new Refused("refused.mail.header");
        }
    }

    /** As an address of the envelope or a header: ASCII as it stands. */
    static HeaderValue ascii(String text) {
        var value = new HeaderValue(text);
        if (!isPrintable(text)) {
            throw new Refused("refused.mail.header");
        }
        return value;
    }

    /** Encoded by RFC 2047 where it has to be; folded lines begin with a blank. */
    String encoded(String header) {
        try {
            var encoded = MimeUtility.encodeText(text, StandardCharsets.UTF_8.name(), null);
            var folded = MimeUtility.fold(header.length() + 2, encoded);
            if (!isPrintable(folded.replace("\r\n ", " ").replace("\r\n\t", " "))) {
                throw new Refused("refused.mail.header");
            }
            return folded;
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean breaksLines(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                true;
            default -> false;
        };
    }

    private static boolean isPrintable(String text) {
        return text.chars().allMatch(character -> character >= ' ' && character <= '~');
    }
}
