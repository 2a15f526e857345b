package org.demarche.core.text;

import java.util.List;
import java.util.Locale;

/** The languages the product speaks, and what stands in for one that it does not. Russian never does. */
public final class Languages {

    public static final Locale ENGLISH = Locale.of("en", "GB");
    public static final Locale UKRAINIAN = Locale.of("uk", "UA");
    public static final List<Locale> ALL = List.of(ENGLISH, UKRAINIAN);

    private Languages() {}

    /** Ukrainian for Ukrainian and Crimean Tatar, English for everything else. */
    public static Locale closest(Locale wanted) {
        return switch (wanted.getLanguage()) {
            case "uk", "crh" -> UKRAINIAN;
            default -> ENGLISH;
        };
    }

    public static Locale of(String language) {
        return closest(Locale.forLanguageTag(language));
    }
}
