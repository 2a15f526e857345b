package org.demarche.core.institution;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The calendar of the organisation itself. For features that have checked the access already. */
@Component
@Transactional(readOnly = true)
public class OurCalendar {

    private final DaysOff daysOff;

    OurCalendar(DaysOff daysOff) {
        this.daysOff = daysOff;
    }

    /** All of them: a few a year. */
    public OurDays days() {
        return new OurDays(daysOff.findAllByOrderByFirstDayDesc().stream()
                .map(off -> new Span(SpanKind.DAY_OFF, off.first(), off.last(), off.name()))
                .toList());
    }
}
