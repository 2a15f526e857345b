package org.demarche.core.reminder;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.demarche.core.base.Refused;

/**
 * From when until when no mail comes to somebody, in their zone; over midnight where until is before from.
 *
 * @param from the first quiet hour, 0 to 23
 * @param until the hour at which mail may come again; the same as {@code from} where it always may
 */
public record QuietHours(int from, int until) {

    public static final QuietHours NONE = new QuietHours(0, 0);

    private static final int LAST_HOUR = 23;

    public QuietHours {
        require(from);
        require(until);
    }

    public boolean areNone() {
        return from == until;
    }

    /**
     * The instant itself, or the end of the quiet hours that it falls into. Where clocks jump over that end it is the first
     * instant after the jump, and where it strikes twice the first time.
     */
    public Instant firstAllowed(Instant at, ZoneId zone) {
        var local = at.atZone(zone);
        if (!isQuiet(local.getHour())) {
            return at;
        }
        var day = local.toLocalDate();
        var end = (local.getHour() < until ? day : day.plusDays(1))
                .atTime(LocalTime.of(until, 0))
                .atZone(zone)
                .toInstant();
        return end.isAfter(at) ? end : at; // the hour struck once already
    }

    private boolean isQuiet(int hour) {
        return from <= until ? from <= hour && hour < until : hour >= from || hour < until;
    }

    private static void require(int hour) {
        if (hour < 0 || hour > LAST_HOUR) {
            throw new Refused("refused.reminder.quiet-hours", LAST_HOUR);
        }
    }
}
