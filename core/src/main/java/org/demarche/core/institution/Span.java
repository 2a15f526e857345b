package org.demarche.core.institution;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.demarche.core.base.Dates;
import org.demarche.core.base.Line;
import org.demarche.core.base.Refused;

/**
 * Days of one kind, one after the other.
 *
 * @param last the last of them, not the day after
 * @param title what the house calls it; may be empty
 */
public record Span(SpanKind kind, LocalDate first, LocalDate last, String title) {

    public static final int TITLE_LENGTH = 200;
    public static final int MOST_DAYS = 400;

    public Span {
        Dates.fact(first);
        Dates.fact(last);
        title = Line.optional(title, TITLE_LENGTH, "refused.calendar.title");
        if (last.isBefore(first)) {
            throw new Refused("refused.calendar.order");
        }
        if (ChronoUnit.DAYS.between(first, last) >= MOST_DAYS) {
            throw new Refused("refused.calendar.too-long", MOST_DAYS);
        }
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    public boolean isOneDay() {
        return first.equals(last);
    }
}
