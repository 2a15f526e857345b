package org.demarche.core.task;

import java.time.LocalDate;
import java.util.Optional;
import org.demarche.core.institution.HouseCalendar;
import org.demarche.core.institution.OurDays;

/**
 * The calendars that a due day follows.
 *
 * @param ours what is for us to do is not due when nobody of us works; none where it is theirs to do
 */
record Calendars(HouseCalendar house, OurDays ours) {

    /** Why the day cannot be the due day of something that is ours to do; empty when it can. */
    Optional<DayStep> closed(LocalDate day) {
        return ours.off(day).map(name -> DayStep.named(LineKind.OUR_DAY_OFF, name));
    }
}
