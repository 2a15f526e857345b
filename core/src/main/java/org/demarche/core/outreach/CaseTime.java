package org.demarche.core.outreach;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** Now, as seen from the institution of a case: its days are counted in its zone. */
public record CaseTime(ZoneId zone, Instant now) {

    public LocalDate today() {
        return LocalDate.ofInstant(now, zone);
    }

    /** Where something of that day stands in the order of things: now for today, noon for any other day. */
    public Instant momentOf(LocalDate day) {
        return day.equals(today())
                ? now
                : day.atTime(LocalTime.NOON).atZone(zone).toInstant();
    }

    public LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }
}
