package org.demarche.core.institution;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.demarche.core.access.Needs;
import org.demarche.core.access.Right;
import org.demarche.core.base.Dates;
import org.demarche.core.base.Refused;
import org.demarche.core.base.Source;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people enter of the days of a house: spans of days, and its week. Each with its source; each change is told. */
@Service
@Transactional
@Needs(Right.KEEP_INSTITUTIONS)
public class CalendarService {

    private final Institutions institutions;
    private final CalendarSpans spans;
    private final HouseWeeks weeks;
    private final ApplicationEventPublisher news;
    private final Clock clock;

    CalendarService(
            Institutions institutions,
            CalendarSpans spans,
            HouseWeeks weeks,
            ApplicationEventPublisher news,
            Clock clock) {
        this.institutions = institutions;
        this.spans = spans;
        this.weeks = weeks;
        this.news = news;
        this.clock = clock;
    }

    public CalendarSpanId enter(InstitutionId institution, Span span, Source source) {
        requireHouse(institution);
        var entered = spans.save(CalendarSpan.entered(institution, span, looked(source)));
        changed(institution);
        return entered.id();
    }

    public void correct(CalendarSpanId id, int version, Span span, Source source) {
        var known = span(id, version);
        known.correct(span, looked(source));
        spans.save(known);
        changed(known.institution());
    }

    public void remove(CalendarSpanId id, int version) {
        var known = span(id, version);
        spans.delete(known);
        changed(known.institution());
    }

    /**
     * Takes over what a file says, in place of what earlier files said of the same days and later ones. What people entered
     * themselves stays.
     *
     * @return how many spans stand there now
     */
    public int importAll(InstitutionId institution, List<ImportedSpan> wanted, Source source) {
        requireHouse(institution);
        var first = wanted.stream().map(each -> each.span().first()).min(Comparator.naturalOrder());
        if (first.isEmpty()) {
            throw new Refused("refused.calendar.file.empty");
        }
        spans.deleteImportedFrom(institution, first.get());
        var known = looked(source);
        spans.saveAll(wanted.stream()
                .map(each -> CalendarSpan.imported(institution, each.uid(), each.span(), known))
                .toList());
        changed(institution);
        return wanted.size();
    }

    /** @param version of the week that is there; 0 where the usual one goes */
    public void describeWeek(InstitutionId institution, int version, Week week, Source source) {
        requireHouse(institution);
        var known = weeks.findById(institution);
        if (known.map(HouseWeek::version).orElse(0) != version) {
            throw Refused.stale();
        }
        var described = known.orElseGet(() -> HouseWeek.of(institution, week, source));
        described.correct(week, looked(source));
        weeks.save(described);
        changed(institution);
    }

    private void requireHouse(InstitutionId institution) {
        if (!institutions.existsById(institution)) {
            throw Refused.notFound();
        }
    }

    private Source looked(Source source) {
        return source.notLaterThan(Dates.begun(clock));
    }

    private void changed(InstitutionId institution) {
        news.publishEvent(new CalendarChanged(institution));
    }

    private CalendarSpan span(CalendarSpanId id, int version) {
        var known = spans.findById(id).orElseThrow(Refused::notFound);
        if (known.version() != version) {
            throw Refused.stale();
        }
        return known;
    }
}
