package org.demarche.core.outbox;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The instant at which an hour strikes on a day somewhere. Where clocks jump over the hour it is the first instant after
 * the jump; where the hour strikes twice it is the first time.
 */
record DigestMoment(LocalDate day, int hour, ZoneId zone) {

    Instant instant() {
        var wanted = day.atTime(hour, 0);
        var rules = zone.getRules();
        var transition = rules.getTransition(wanted);
        return transition != null && transition.isGap()
                ? transition.getInstant()
                : wanted.toInstant(rules.getValidOffsets(wanted).getFirst());
    }
}
