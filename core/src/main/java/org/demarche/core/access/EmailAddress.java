package org.demarche.core.access;

import java.util.Locale;
import java.util.regex.Pattern;
import org.demarche.core.base.Refused;

/** An address that mail can be sent to: ASCII, one at sign, no blanks or control characters, at most 254 characters. */
public record EmailAddress(String text) {

    public static final int MAX_LENGTH = 254;
    private static final Pattern SYNTAX =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63})+");

    public EmailAddress {
        text = text.strip();
        if (!isValid(text)) {
            throw new Refused("refused.email.syntax");
        }
        int at = text.indexOf('@');
        text = text.substring(0, at) + text.substring(at).toLowerCase(Locale.ROOT);
    }

    public static EmailAddress of(String text) {
        return new EmailAddress(text);
    }

    public static boolean isValid(String text) {
        return text.length() <= MAX_LENGTH && SYNTAX.matcher(text).matches() && !text.contains("..");
    }
}
