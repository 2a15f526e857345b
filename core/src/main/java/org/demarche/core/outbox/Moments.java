package org.demarche.core.outbox;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The digest moments around now, for every zone and hour that people have chosen, as arrays that statements join on. So
 * the rules of clock changes are Java's alone, and the database only compares instants.
 */
record Moments(Map<String, Object> parameters) {

    /** How far back a missed step is looked for: further than the longest gap between two steps. */
    static final int DAYS_BACK = 8;

    /** What somebody chose: when their digest comes. */
    record Habit(String zone, int digestHour) {}

    static Moments around(Instant now, int daysAhead, Collection<Habit> habits) {
        var todays = new TreeMap<String, LocalDate>();
        var moments = new Columns();
        for (var habit : habits) {
            var zone = zone(habit.zone());
            var today = LocalDate.ofInstant(now, zone);
            todays.put(habit.zone(), today);
            for (int day = -DAYS_BACK; day <= daysAhead; day++) {
                moments.add(habit, today.plusDays(day), zone);
            }
        }
        return new Moments(Map.of(
                "zones", todays.keySet().toArray(String[]::new),
                "todays", todays.values().stream().map(LocalDate::toString).toArray(String[]::new),
                "momentZones", moments.zones.toArray(String[]::new),
                "momentHours", moments.hours.toArray(Integer[]::new),
                "momentDays", moments.days.toArray(String[]::new),
                "momentInstants", moments.instants.toArray(String[]::new)));
    }

    /** A zone that this Java does not know must not stop everybody's reminders. */
    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException unknown) {
            return ZoneOffset.UTC;
        }
    }

    private static final class Columns {

        final List<String> zones = new ArrayList<>();
        final List<Integer> hours = new ArrayList<>();
        final List<String> days = new ArrayList<>();
        final List<String> instants = new ArrayList<>();

        void add(Habit habit, LocalDate day, ZoneId zone) {
            zones.add(habit.zone());
            hours.add(habit.digestHour());
            days.add(day.toString());
            instants.add(
                    new DigestMoment(day, habit.digestHour(), zone).instant().toString());
        }
    }
}
