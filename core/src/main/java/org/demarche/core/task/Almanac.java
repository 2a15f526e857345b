package org.demarche.core.task;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.demarche.core.access.CaseId;
import org.demarche.core.institution.HouseCalendar;
import org.demarche.core.institution.OurDays;
import org.demarche.core.outreach.CaseKey;
import org.jspecify.annotations.Nullable;

/**
 * What days are computed by: the clock and the calendar of the house of each case, and our own days off. Each is read once,
 * when it is first asked for. It belongs to one deed in one transaction, on one thread, and does not see what changes
 * afterwards: whoever keeps one computes by old calendars.
 */
public final class Almanac {

    /** A count goes on for ten years at most; see {@link Reckoning}. */
    private static final int YEARS = 11;

    private static final int YEARS_BACK = 2;

    private final Almanacs source;
    private final Instant now;
    private final Map<CaseId, Almanacs.House> houses = new HashMap<>();
    private final Map<CaseId, Known> calendars = new HashMap<>();
    private @Nullable OurDays ours;

    Almanac(Almanacs source, Instant now) {
        this.source = source;
        this.now = now;
    }

    /** At the house. */
    LocalDate today(CaseKey key) {
        return LocalDate.ofInstant(now, zone(key));
    }

    ZoneId zone(CaseKey key) {
        return ZoneId.of(house(key).zone());
    }

    /**
     * @param type of what is due: an answer is theirs to give, whether we work or not
     * @param anchor the day that is counted from
     */
    Calendars calendars(CaseKey key, DueType type, LocalDate anchor) {
        return new Calendars(calendar(key, anchor), type == DueType.RESPONSE ? OurDays.ALL_WORKED : ours());
    }

    private HouseCalendar calendar(CaseKey key, LocalDate anchor) {
        var today = today(key);
        var first = (anchor.isBefore(today) ? anchor : today).minusYears(YEARS_BACK);
        var last = (anchor.isAfter(today) ? anchor : today).plusYears(YEARS);
        var known = calendars.get(key.id());
        if (known == null || !known.covers(first, last)) {
            known = read(key, first.minusYears(YEARS_BACK), last.plusYears(1));
            calendars.put(key.id(), known);
        }
        return known.calendar();
    }

    /** More than was asked for: the next step counts from another day. */
    private Known read(CaseKey key, LocalDate from, LocalDate until) {
        return new Known(from, until, source.calendar(house(key).institutionId(), from, until));
    }

    private Almanacs.House house(CaseKey key) {
        return houses.computeIfAbsent(key.id(), source::house);
    }

    private OurDays ours() {
        if (ours == null) {
            ours = source.ours();
        }
        return ours;
    }

    private record Known(LocalDate from, LocalDate until, HouseCalendar calendar) {

        boolean covers(LocalDate first, LocalDate last) {
            return !first.isBefore(from) && !last.isAfter(until);
        }
    }
}
