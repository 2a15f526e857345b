package org.demarche.core.text;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A day in a sentence: {@code 24 November 2026}, {@code 24 листопада 2026}. */
public final class DayText {

    private DayText() {}

    public static String of(LocalDate day, Locale language) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", Languages.closest(language))
                .format(day);
    }
}
