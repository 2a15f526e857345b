package org.demarche.core.outbox;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.demarche.core.reminder.DigestDays;
import org.demarche.core.reminder.QuietHours;

/**
 * The moments around now at which reminders may come, for every zone, hour and rhythm that people have chosen, as arrays that
 * statements join on. So the rules of clock changes, of digest days and of quiet hours are Java's alone, and the database only
 * compares instants.
 */
record Moments(Map<String, Object> parameters) {

    /** How far back a missed step is looked for: further than a step can be moved to a digest day. */
    static final int DAYS_BACK = 8;

    /**
     * When mail may come to somebody.
     *
     * @param rhythm the name of days and quiet hours together
     */
    record Habit(String zone, int digestHour, String rhythm, DigestDays digestDays, int quietFrom, int quietUntil) {

        QuietHours quiet() {
            return new QuietHours(quietFrom, quietUntil);
        }
    }

    /** What is looked for: the moment of a step of some kind on a day, or of what has to come soon. */
    private enum Turn {
        /** Before the day and on it: the last digest day up to then. */
        AHEAD,
        /** After the day: the first digest day from then. */
        LATE,
        /** What escalates, and what was put off to a day, waits for no digest day. */
        EXACT,
        /** What missed its moment: at the next hour, whatever the day. */
        NEXT,
        /** The same, where each thing has a mail of its own: as soon as it is not quiet. */
        NOW
    }

    /** @param daysAhead up to how many days from today moments are planned */
    static Moments around(Instant now, int daysAhead, Collection<Habit> habits) {
        var todays = new TreeMap<String, LocalDate>();
        var moments = new Columns();
        for (var habit : habits) {
            var zone = zone(habit.zone());
            var today = LocalDate.ofInstant(now, zone);
            todays.put(habit.zone(), today);
            new Calendar(habit, zone, moments).fill(today, daysAhead, now);
        }
        return new Moments(Map.ofEntries(
                Map.entry("zones", todays.keySet().toArray(String[]::new)),
                Map.entry(
                        "todays",
                        todays.values().stream().map(LocalDate::toString).toArray(String[]::new)),
                Map.entry("latestToday", todays.isEmpty() ? LocalDate.EPOCH : Collections.max(todays.values())),
                Map.entry("momentZones", moments.zones.toArray(String[]::new)),
                Map.entry("momentHours", moments.hours.toArray(Integer[]::new)),
                Map.entry("momentRhythms", moments.rhythms.toArray(String[]::new)),
                Map.entry("momentTurns", moments.turns.toArray(String[]::new)),
                Map.entry("momentDays", moments.days.toArray(String[]::new)),
                Map.entry("momentOn", moments.on.toArray(String[]::new)),
                Map.entry("momentInstants", moments.instants.toArray(String[]::new))));
    }

    /** A zone that this Java does not know must not stop everybody's reminders. */
    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException unknown) {
            return ZoneOffset.UTC;
        }
    }

    /** The moments of one habit. */
    private record Calendar(Habit habit, ZoneId zone, Columns moments) {

        /** What lies ahead is told on a digest day before it, so it is looked at from further away. */
        void fill(LocalDate today, int daysAhead, Instant now) {
            for (int away = -DAYS_BACK; away <= daysAhead + DigestDays.FURTHEST; away++) {
                var day = today.plusDays(away);
                add(Turn.AHEAD, day, habit.digestDays().lastUpTo(day));
                add(Turn.LATE, day, habit.digestDays().firstFrom(day));
                add(Turn.EXACT, day, day);
            }
            var next = at(today).isAfter(now) ? today : today.plusDays(1);
            add(Turn.NEXT, today, next);
            moments.add(habit, Turn.NOW, today, today, habit.quiet().firstAllowed(now, zone));
        }

        private void add(Turn turn, LocalDate day, LocalDate on) {
            moments.add(habit, turn, day, on, at(on));
        }

        private Instant at(LocalDate day) {
            return habit.quiet().firstAllowed(new DigestMoment(day, habit.digestHour(), zone).instant(), zone);
        }
    }

    private static final class Columns {

        final List<String> zones = new ArrayList<>();
        final List<Integer> hours = new ArrayList<>();
        final List<String> rhythms = new ArrayList<>();
        final List<String> turns = new ArrayList<>();
        final List<String> days = new ArrayList<>();
        final List<String> on = new ArrayList<>();
        final List<String> instants = new ArrayList<>();

        void add(Habit habit, Turn turn, LocalDate day, LocalDate comesOn, Instant at) {
            zones.add(habit.zone());
            hours.add(habit.digestHour());
            rhythms.add(habit.rhythm());
            turns.add(turn.name());
            days.add(day.toString());
            on.add(comesOn.toString());
            instants.add(at.toString());
        }
    }
}
