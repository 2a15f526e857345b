package org.demarche.core.contact;

import java.util.regex.Pattern;
import org.demarche.core.access.EmailAddress;
import org.demarche.core.base.Line;
import org.demarche.core.base.Refused;
import org.demarche.core.base.Source;

/** The ways to reach somebody; each knows what its values look like. */
public enum ContactKind {
    EMAIL,
    PHONE,
    ADDRESS,
    WEB_FORM,
    OTHER;

    public static final int MAX_LENGTH = 500;

    private static final Pattern PHONE_SYNTAX =
            Pattern.compile("\\+?[0-9 ()/.-]{5,30}( ?(ext\\.?|доб\\.?) ?[0-9]{1,6})?");

    /**
     * The value as it is kept.
     *
     * @throws Refused {@code refused.contact.value...} or {@code refused.email...}
     */
    String value(String text) {
        var value = Line.required(text, MAX_LENGTH, "refused.contact.value");
        return switch (this) {
            case EMAIL -> EmailAddress.of(value).text();
            case PHONE -> phone(value);
            case WEB_FORM -> String.valueOf(Source.webAddress(value, "refused.contact.value.web"));
            case ADDRESS, OTHER -> value;
        };
    }

    private static String phone(String value) {
        if (!PHONE_SYNTAX.matcher(value).matches()) {
            throw new Refused("refused.contact.value.phone");
        }
        return value;
    }
}
