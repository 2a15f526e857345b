package org.demarche.core.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.demarche.core.institution.HouseCalendar;
import org.demarche.core.institution.OurDays;
import org.demarche.core.institution.Span;
import org.demarche.core.institution.SpanKind;
import org.demarche.core.institution.Week;
import org.demarche.core.text.Bilingual;

/** The calendar of a house as a test tells it. */
final class House {

    private final List<Span> spans = new ArrayList<>();
    private final List<Span> off = new ArrayList<>();
    private final Map<LocalDate, Bilingual> holidays = new TreeMap<>();

    House sits(LocalDate first, LocalDate last) {
        return with(SpanKind.SITTING, first, last, "");
    }

    House rests(LocalDate first, LocalDate last, String title) {
        return with(SpanKind.RECESS, first, last, title);
    }

    House with(SpanKind kind, LocalDate first, LocalDate last, String title) {
        spans.add(new Span(kind, first, last, title));
        return this;
    }

    House keeps(LocalDate holiday, String name) {
        holidays.put(holiday, new Bilingual(name, name));
        return this;
    }

    /** Nobody of ours works on that day. */
    House withoutUs(LocalDate day, String name) {
        off.add(new Span(SpanKind.DAY_OFF, day, day, name));
        return this;
    }

    Calendars calendars() {
        var house = new HouseCalendar(
                Week.usual(null), day -> Optional.ofNullable(holidays.get(day)), List.copyOf(spans), List.of());
        return new Calendars(house, new OurDays(off));
    }
}
