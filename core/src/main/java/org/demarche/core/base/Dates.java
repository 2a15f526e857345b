package org.demarche.core.base;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** What a sensible date is: facts lie between 1900 and 2100, what is due lies between today and ten years ahead. */
public final class Dates {

    public static final LocalDate FIRST_FACT = LocalDate.of(1900, 1, 1);
    public static final LocalDate LAST_FACT = LocalDate.of(2100, 12, 31);
    public static final int YEARS_AHEAD = 10;

    private static final ZoneOffset FIRST_TO_BEGIN = ZoneOffset.ofHours(14);

    private Dates() {}

    /** The latest day that has begun anywhere: nobody who says "today" where they are speaks of a day to come. */
    public static LocalDate begun(Clock clock) {
        return LocalDate.now(clock.withZone(FIRST_TO_BEGIN));
    }

    public static boolean isFact(LocalDate day) {
        return !day.isBefore(FIRST_FACT) && !day.isAfter(LAST_FACT);
    }

    /** @throws Refused when the day is out of range */
    public static LocalDate fact(LocalDate day) {
        if (!isFact(day)) {
            throw new Refused("refused.date.fact", day);
        }
        return day;
    }

    /** @throws Refused when the day of something that happened is out of range or in the future */
    public static LocalDate happened(LocalDate day, LocalDate today) {
        fact(day);
        if (day.isAfter(today)) {
            throw new Refused("refused.date.future", day);
        }
        return day;
    }

    /** @throws Refused when the day is past or more than ten years ahead */
    public static LocalDate due(LocalDate day, LocalDate today) {
        if (day.isBefore(today)) {
            throw new Refused("refused.date.past", today);
        }
        if (day.isAfter(today.plusYears(YEARS_AHEAD))) {
            throw new Refused("refused.date.too-far", today.plusYears(YEARS_AHEAD));
        }
        return day;
    }
}
