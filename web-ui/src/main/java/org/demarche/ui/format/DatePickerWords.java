package org.demarche.ui.format;

import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.demarche.core.text.Languages;
import org.demarche.core.text.Texts;

/** What a date picker says. Weeks start on Monday in both languages. */
final class DatePickerWords {

    private static final int MONDAY = 1;

    private DatePickerWords() {}

    static DatePickerI18n of(Texts texts, Locale language) {
        var words = new DatePickerI18n()
                .setMonthNames(
                        names(Month.values(), month -> month.getDisplayName(TextStyle.FULL_STANDALONE, language)))
                .setWeekdays(names(week(), day -> day.getDisplayName(TextStyle.FULL_STANDALONE, language)))
                .setWeekdaysShort(names(week(), day -> day.getDisplayName(TextStyle.SHORT_STANDALONE, language)))
                .setFirstDayOfWeek(MONDAY)
                .setToday(texts.get(language, "format.today"))
                .setCancel(texts.get(language, "format.date.cancel"))
                .setBadInputErrorMessage(texts.get(language, "format.date.not-a-date"))
                .setRequiredErrorMessage(texts.get(language, "format.date.missing"));
        return writtenAs(words, language);
    }

    /** The first is how a date is shown, the others are understood too. Month names are read in English only. */
    private static DatePickerI18n writtenAs(DatePickerI18n words, Locale language) {
        return language.equals(Languages.UKRAINIAN)
                ? words.setDateFormats("dd.MM.yyyy", "d.M.yyyy", "d.M.yy", "yyyy-MM-dd")
                : words.setDateFormats("d MMM yyyy", "d/M/yyyy", "d.M.yyyy", "yyyy-MM-dd");
    }

    /** Vaadin counts from Sunday. */
    private static DayOfWeek[] week() {
        var week = new DayOfWeek[DayOfWeek.values().length];
        Arrays.setAll(week, i -> DayOfWeek.SUNDAY.plus(i));
        return week;
    }

    private static <T> List<String> names(T[] values, Function<T, String> name) {
        return Arrays.stream(values).map(name).toList();
    }
}
