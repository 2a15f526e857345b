package org.demarche.core.institution;

import java.time.DayOfWeek;
import java.util.Set;
import org.demarche.core.base.Refused;
import org.jspecify.annotations.Nullable;

/**
 * How a week of a house goes when nothing else is known of it.
 *
 * @param committees the days on which its committees meet, recess and days off apart
 * @param holidaysOf the state whose public holidays it keeps, ISO 3166-1; null for none
 */
public record Week(
        Set<DayOfWeek> working,
        Set<DayOfWeek> committees,
        @Nullable String holidaysOf) {

    private static final Set<DayOfWeek> MONDAY_TO_FRIDAY =
            Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);

    public Week {
        working = Set.copyOf(working);
        committees = Set.copyOf(committees);
        if (working.isEmpty()) {
            throw new Refused("refused.calendar.week.no-day");
        }
    }

    public static Week usual(@Nullable String country) {
        return new Week(MONDAY_TO_FRIDAY, Set.of(), country);
    }
}
