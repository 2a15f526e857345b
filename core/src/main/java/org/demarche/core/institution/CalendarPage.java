package org.demarche.core.institution;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.demarche.core.access.Needs;
import org.demarche.core.access.Right;
import org.demarche.core.base.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people read of the days of a house. */
@Component
@Transactional(readOnly = true)
@Needs(Right.READ_REGISTER)
public class CalendarPage {

    private final HouseCalendars calendars;
    private final CalendarSpans spans;
    private final LegislativeTerms terms;
    private final HouseWeeks weeks;

    CalendarPage(HouseCalendars calendars, CalendarSpans spans, LegislativeTerms terms, HouseWeeks weeks) {
        this.calendars = calendars;
        this.spans = spans;
        this.terms = terms;
        this.weeks = weeks;
    }

    /** As everything counts together, what it stands under included. */
    public HouseCalendar calendar(InstitutionId institution, LocalDate from, LocalDate until) {
        return calendars.of(institution, from, until);
    }

    /** Its own entries only, by day. */
    public List<CalendarSpan> spans(InstitutionId institution, LocalDate from, LocalDate until) {
        return spans.between(institution, from, until);
    }

    /** @throws Refused not found */
    public CalendarSpan span(CalendarSpanId id) {
        return spans.findById(id).orElseThrow(Refused::notFound);
    }

    /** @throws Refused not found */
    public LegislativeTerm term(LegislativeTermId id) {
        return terms.findById(id).orElseThrow(Refused::notFound);
    }

    /** Its own terms, the newest first. */
    public List<LegislativeTerm> terms(InstitutionId institution) {
        return terms.findByInstitutionIdOrderByFirstDayDesc(institution);
    }

    /** Its own week; empty where the one above it goes, or the usual one. */
    public Optional<HouseWeek> week(InstitutionId institution) {
        return weeks.findById(institution);
    }
}
