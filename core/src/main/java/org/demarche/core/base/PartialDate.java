package org.demarche.core.base;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.regex.Pattern;

/**
 * A day that may be known by month or by year only: {@code YYYY[-MM[-DD]]}, as in Popolo. Facts lie between 1900 and
 * 2100.
 */
public record PartialDate(String text) implements Comparable<PartialDate> {

    private static final Pattern SYNTAX = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

    public PartialDate {
        text = text.strip();
        if (!isValid(text)) {
            throw new Refused("refused.partial-date", text);
        }
    }

    public static PartialDate of(LocalDate day) {
        return new PartialDate(day.toString());
    }

    public static boolean isValid(String text) {
        if (!SYNTAX.matcher(text).matches()) {
            return false;
        }
        try {
            return Dates.isFact(firstDayOf(text));
        } catch (DateTimeException impossibleDay) {
            return false;
        }
    }

    /** The first day that it can mean; what lists are sorted by. */
    public LocalDate firstDay() {
        return firstDayOf(text);
    }

    /** The last day that it can mean. */
    public LocalDate lastDay() {
        return switch (text.length()) {
            case 4 -> firstDay().plusYears(1).minusDays(1);
            case 7 -> firstDay().plusMonths(1).minusDays(1);
            default -> firstDay();
        };
    }

    public boolean hasDay() {
        return text.length() == 10;
    }

    public boolean hasMonth() {
        return text.length() >= 7;
    }

    @Override
    public int compareTo(PartialDate other) {
        return firstDay().compareTo(other.firstDay());
    }

    @Override
    public String toString() {
        return text;
    }

    private static LocalDate firstDayOf(String text) {
        return switch (text.length()) {
            case 4 -> Year.parse(text).atDay(1);
            case 7 -> YearMonth.parse(text).atDay(1);
            default -> LocalDate.parse(text);
        };
    }
}
