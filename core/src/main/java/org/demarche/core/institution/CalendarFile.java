package org.demarche.core.institution;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Period;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.TemporalAdapter;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.RecurrenceId;
import net.fortuna.ical4j.model.property.Status;
import org.demarche.core.base.Refused;

/** A calendar as a house publishes it, in the iCalendar format (RFC 5545): its events by the days that they take. */
public final class CalendarFile {

    public static final int MOST_BYTES = 2_000_000;
    public static final int MOST_EVENTS = 2000;

    private static final int YEARS_BACK = 1;
    private static final int YEARS_AHEAD = 3;

    /** What comes more often than daily is no sitting; it would take minutes to count. */
    private static final Set<String> TOO_OFTEN = Set.of("SECONDLY", "MINUTELY", "HOURLY");

    private final ZoneId zone;
    private final LocalDate from;
    private final LocalDate until;

    private CalendarFile(ZoneId zone, LocalDate today) {
        this.zone = zone;
        from = today.minusYears(YEARS_BACK);
        until = today.plusYears(YEARS_AHEAD);
    }

    /**
     * One event, or one of those that come again and again.
     *
     * @param uid its name in the file and the day it begins
     * @param last its last day
     */
    public record Event(String uid, LocalDate first, LocalDate last, String title) {}

    /**
     * Reads what lies between a year ago and three years ahead. Cancelled events are left out.
     *
     * @param zone where the house is: it says on which day an event with a time is
     * @throws Refused when it is no calendar, or one of too many events
     */
    public static List<Event> read(byte[] content, ZoneId zone, LocalDate today) {
        try {
            var calendar = new CalendarBuilder().build(new ByteArrayInputStream(content));
            return new CalendarFile(zone, today).events(calendar.getComponents(Component.VEVENT));
        } catch (IOException | ParserException | RuntimeException e) {
            if (e instanceof Refused refused) {
                throw refused;
            }
            throw new Refused("refused.calendar.file.unreadable");
        }
    }

    private List<Event> events(List<VEvent> all) {
        if (all.size() > MOST_EVENTS) {
            throw new Refused("refused.calendar.file.too-large", MOST_EVENTS);
        }
        var byUid = new LinkedHashMap<String, Event>();
        all.stream()
                .filter(event -> event.getUid().isPresent())
                .collect(Collectors.groupingBy(
                        event -> event.getRequiredProperty(Property.UID).getValue(),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .forEach((uid, revisions) ->
                        occurrences(uid, revisions).forEach(event -> byUid.putIfAbsent(event.uid(), event)));
        if (byUid.size() > MOST_EVENTS) {
            throw new Refused("refused.calendar.file.too-large", MOST_EVENTS);
        }
        return List.copyOf(byUid.values());
    }

    /** The days of a rule, each in the place of which another event stands left out, and those others. */
    private Stream<Event> occurrences(String uid, List<VEvent> revisions) {
        if (revisions.stream().anyMatch(CalendarFile::comesTooOften)) {
            throw new Refused("refused.calendar.file.unreadable");
        }
        var moved = revisions.stream()
                .flatMap(event -> event.<RecurrenceId<Temporal>>getProperty(Property.RECURRENCE_ID).stream())
                .map(replaced -> day(replaced.getDate()))
                .collect(Collectors.toSet());
        return revisions.stream().filter(event -> !isCancelled(event)).flatMap(event -> occurrences(uid, event)
                .filter(occurrence -> replaces(event) || !moved.contains(occurrence.first())));
    }

    private Stream<Event> occurrences(String uid, VEvent event) {
        boolean allDay = event.<DtStart<Temporal>>getProperty(Property.DTSTART)
                .map(start -> start.getDate() instanceof LocalDate)
                .orElse(false);
        Period<? extends Temporal> range =
                allDay ? new Period<>(from, until) : new Period<>(from.atStartOfDay(zone), until.atStartOfDay(zone));
        return event.<Temporal>calculateRecurrenceSet(range).stream()
                .limit(MOST_EVENTS + 1L)
                .map(period -> event(uid, event, period));
    }

    private static boolean replaces(VEvent event) {
        return event.getProperty(Property.RECURRENCE_ID).isPresent();
    }

    private Event event(String uid, VEvent event, Period<Temporal> period) {
        var first = day(period.getStart());
        // the end is the first day, or the first moment, after it
        var end = day(before(period.getEnd()));
        var last = end.isBefore(first) ? first : end;
        var title = event.getProperty(Property.SUMMARY).map(Property::getValue).orElse("");
        return new Event(uid + "/" + first, first, last, title.strip());
    }

    private static Temporal before(Temporal end) {
        return end instanceof LocalDate day ? day.minusDays(1) : end.minus(1, ChronoUnit.SECONDS);
    }

    private LocalDate day(Temporal moment) {
        return moment instanceof LocalDate day
                ? day
                : TemporalAdapter.toLocalTime(moment, zone).toLocalDate();
    }

    private static boolean isCancelled(VEvent event) {
        return event.getProperty(Property.STATUS)
                .map(status -> status.getValue().equalsIgnoreCase(Status.VALUE_CANCELLED))
                .orElse(false);
    }

    private static boolean comesTooOften(VEvent event) {
        return event.<RRule<Temporal>>getProperties(Property.RRULE).stream()
                .anyMatch(rule ->
                        TOO_OFTEN.contains(rule.getRecur().getFrequency().name()));
    }
}
