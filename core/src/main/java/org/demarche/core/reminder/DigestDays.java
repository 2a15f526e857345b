package org.demarche.core.reminder;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** The days of the week on which reminders come. */
public enum DigestDays {
    EVERY_DAY(EnumSet.allOf(DayOfWeek.class)),
    WEEKDAYS(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)),
    MONDAY(EnumSet.of(DayOfWeek.MONDAY)),
    TUESDAY(EnumSet.of(DayOfWeek.TUESDAY)),
    WEDNESDAY(EnumSet.of(DayOfWeek.WEDNESDAY)),
    THURSDAY(EnumSet.of(DayOfWeek.THURSDAY)),
    FRIDAY(EnumSet.of(DayOfWeek.FRIDAY)),
    SATURDAY(EnumSet.of(DayOfWeek.SATURDAY)),
    SUNDAY(EnumSet.of(DayOfWeek.SUNDAY));

    /** The longest that one of them is away from a day. */
    public static final int FURTHEST = DayOfWeek.values().length - 1;

    private final Set<DayOfWeek> days;

    DigestDays(Set<DayOfWeek> days) {
        this.days = days;
    }

    public boolean isOneDay() {
        return days.size() == 1;
    }

    /** The day itself or the last of them before it: what lies ahead is told rather too early than too late. */
    public LocalDate lastUpTo(LocalDate day) {
        return step(day, -1);
    }

    /** The day itself or the first of them after it. */
    public LocalDate firstFrom(LocalDate day) {
        return step(day, 1);
    }

    private LocalDate step(LocalDate day, int by) {
        var found = day;
        while (!days.contains(found.getDayOfWeek())) {
            found = found.plusDays(by);
        }
        return found;
    }
}
