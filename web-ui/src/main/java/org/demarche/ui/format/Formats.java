package org.demarche.ui.format;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.demarche.core.base.PartialDate;
import org.demarche.core.text.Languages;
import org.demarche.core.text.Texts;

/**
 * How one user reads dates and numbers. The year is named only when it is not this one; the days next to today have words.
 * The clock's zone is the user's.
 */
public final class Formats {

    private static final int DAYS_WITH_WEEKDAY = 7;

    private final Texts texts;
    private final Locale language;
    private final Clock clock;

    Formats(Texts texts, Locale language, Clock clock) {
        this.texts = texts;
        this.language = Languages.closest(language);
        this.clock = clock;
    }

    /** The day it is for this user. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The day it is elsewhere. */
    public LocalDate today(ZoneId zone) {
        return LocalDate.now(clock.withZone(zone));
    }

    /** {@code 24 Nov}, {@code 24 лист.}, {@code 24 Nov 2025}. */
    public String day(LocalDate day) {
        return format(isThisYear(day) ? "d MMM" : "d MMM uuuu", day);
    }

    /** The first of some days, without the month where that of the last says it: {@code 20} of {@code 20 to 22 Oct}. */
    public String firstOf(LocalDate first, LocalDate last) {
        return YearMonth.from(first).equals(YearMonth.from(last)) ? format("d", first) : day(first);
    }

    /** {@code 24 November 2026}, {@code 24 листопада 2026}. */
    public String longDay(LocalDate day) {
        return format("d MMMM uuuu", day);
    }

    /** The head of a page about a day: {@code Tuesday, 24 November 2026}. */
    public String fullDay(LocalDate day) {
        return capitalised(format("EEEE, d MMMM uuuu", day));
    }

    /** {@code Today}, {@code Tomorrow}, {@code Fri 27 Nov} within seven days, else {@code 24 Dec}. */
    public String due(LocalDate day) {
        long ahead = ChronoUnit.DAYS.between(today(), day);
        if (ahead == 0) {
            return text("format.today");
        }
        if (ahead == 1) {
            return text("format.tomorrow");
        }
        return ahead > 0 && ahead <= DAYS_WITH_WEEKDAY ? weekday(day) : day(day);
    }

    /** For columns: {@code Today}, else {@code 24 Nov}. */
    public String dueInColumn(LocalDate day) {
        return day.equals(today()) ? text("format.today") : day(day);
    }

    /** {@code Fri 27 Nov}, {@code пт, 27 лист.}. */
    public String weekday(LocalDate day) {
        var withWeekday = isUkrainian() ? "EEE, d MMM" : "EEE d MMM";
        return format(isThisYear(day) ? withWeekday : withWeekday + " uuuu", day);
    }

    /** What is known of a date: {@code 12 Nov 2015}, {@code November 2015}, {@code 2015}. */
    public String partial(PartialDate date) {
        if (date.hasDay()) {
            return day(date.firstDay());
        }
        var known = format(date.hasMonth() ? "LLLL uuuu" : "uuuu", date.firstDay());
        return capitalised(known);
    }

    /** {@code Nov}, {@code лист}: at the head of a column. */
    public String monthName(YearMonth month) {
        return capitalised(format("LLL", month));
    }

    /** {@code November 2026}, {@code листопад 2026}: within a sentence. */
    public String monthAndYear(YearMonth month) {
        return format("LLLL uuuu", month);
    }

    /** {@code 20 Nov, 16:42}, {@code Today, 11:20}. */
    public String moment(Instant moment) {
        return dueInColumn(dayOf(moment)) + ", " + time(moment);
    }

    /** Within a sentence: {@code 20 Nov, 16:42}, {@code today, 11:20}. */
    public String momentWithin(Instant moment) {
        var said = moment(moment);
        return said.substring(0, 1).toLowerCase(language) + said.substring(1);
    }

    /** {@code 16:42}. */
    public String time(Instant moment) {
        return format("HH:mm", moment.atZone(clock.getZone()));
    }

    /** {@code just now}, {@code 5 min ago}, {@code 3 h ago}; from a day on, the moment itself. */
    public String ago(Instant moment) {
        var passed = Duration.between(moment, clock.instant());
        if (passed.toMinutes() < 1) {
            return text("format.now");
        }
        if (passed.toHours() < 1) {
            return text("format.minutes-ago", passed.toMinutes());
        }
        return passed.toDays() < 1 ? text("format.hours-ago", passed.toHours()) : moment(moment);
    }

    /** {@code 2 days late}. */
    public String late(long days) {
        return text("format.late", days);
    }

    /** {@code in 15 days}. */
    public String inDays(long days) {
        return text("format.in-days", days);
    }

    /** {@code 2 days}. */
    public String days(long days) {
        return text("format.days", days);
    }

    public String number(long number) {
        return NumberFormat.getIntegerInstance(language).format(number);
    }

    /** @param share 0 to 1 */
    public String percent(double share) {
        return NumberFormat.getPercentInstance(language).format(share);
    }

    /** {@code 640 kB}, {@code 1.2 MB}; one thousand bytes are a kilobyte. */
    public String size(long bytes) {
        var size = NumberFormat.getNumberInstance(language);
        size.setMaximumFractionDigits(1);
        return bytes < 1_000_000
                ? text("format.kilobytes", number(Math.ceilDiv(bytes, 1000)))
                : text("format.megabytes", size.format(bytes / 1_000_000.0));
    }

    /** A picker in the user's language, its week starting on Monday. */
    public DatePicker datePicker(String label) {
        var picker = new DayPicker(label);
        picker.setI18n(DatePickerWords.of(texts, language).setReferenceDate(today()));
        return picker;
    }

    private LocalDate dayOf(Instant moment) {
        return moment.atZone(clock.getZone()).toLocalDate();
    }

    private boolean isThisYear(LocalDate day) {
        return day.getYear() == today().getYear();
    }

    private boolean isUkrainian() {
        return language.equals(Languages.UKRAINIAN);
    }

    /** British English would say Sept: the plain language is asked, three letters for every month. */
    private String format(String pattern, TemporalAccessor when) {
        return DateTimeFormatter.ofPattern(pattern, Locale.of(language.getLanguage()))
                .format(when);
    }

    private String capitalised(String words) {
        return words.substring(0, 1).toUpperCase(language) + words.substring(1);
    }

    private String text(String key, Object... arguments) {
        return texts.get(language, key, arguments);
    }
}
