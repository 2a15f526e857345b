package org.demarche.core.task;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.demarche.core.text.Bilingual;

/**
 * One line of a computation.
 *
 * @param first the first of the days it tells of
 * @param last the last of them
 * @param count how many of them count, or would have counted
 * @param name of the holiday, the recess, the reason; empty for none
 */
public record DueLine(LineKind kind, LocalDate first, LocalDate last, int count, Bilingual name) {

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    static DueLine on(LineKind kind, LocalDate day) {
        return new DueLine(kind, day, day, 0, Bilingual.NONE);
    }

    /** How many of its days have come by a day. Within a line that leaves days out, those are taken to be week-ends. */
    int countedBy(LocalDate day) {
        if (!kind.isCounted() || first.isAfter(day)) {
            return 0;
        }
        if (!last.isAfter(day)) {
            return count;
        }
        boolean everyDay = first.datesUntil(last.plusDays(1)).count() == count;
        var come = first.datesUntil(day.plusDays(1))
                .filter(each -> everyDay || !WEEKEND.contains(each.getDayOfWeek()))
                .count();
        return (int) Math.min(come, count);
    }

    /** Whether it is a week from Monday to Friday, all of which counts. */
    public boolean isWholeWeek() {
        return first.getDayOfWeek() == DayOfWeek.MONDAY && last.equals(first.plusDays(4)) && count == 5;
    }
}
