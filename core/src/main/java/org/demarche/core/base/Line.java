package org.demarche.core.base;

import org.jspecify.annotations.Nullable;

/** Checks on what people type: stripped, present where it must be, never longer than the column. */
public final class Line {

    private static final String CONTROL = "[\\p{Cntrl}&&[^\\n\\t]]";

    private Line() {}

    /**
     * @param key prefix of the refusal; the form shows it at the field of the same name
     * @throws Refused {@code <key>.missing} or {@code <key>.length}
     */
    public static String required(@Nullable String text, int most, String key) {
        var line = optional(text, most, key);
        if (line.isEmpty()) {
            throw new Refused(key + ".missing");
        }
        return line;
    }

    /** The text without surrounding blanks and control characters; empty when there is none. */
    public static String optional(@Nullable String text, int most, String key) {
        var line = text == null
                ? ""
                : text.replace("\r\n", "\n").replaceAll(CONTROL, "").strip();
        if (line.length() > most) {
            throw new Refused(key + ".length", most, line.length());
        }
        return line;
    }
}
