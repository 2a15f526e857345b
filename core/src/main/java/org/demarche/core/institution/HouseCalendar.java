package org.demarche.core.institution;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the days of a house are: whether anybody works there, whether it sits, whether it is in recess, and why. It knows
 * what was entered; beyond the last sitting that is known it says nothing of sittings, and whoever counts them must say so.
 */
public final class HouseCalendar {

    /** How far it looks for a day that may never come. */
    private static final int HORIZON = 800;

    private final Week week;
    private final HolidaysOf holidays;
    private final Map<SpanKind, List<Span>> spans;
    private final List<Term> terms;

    /** @param terms in any order */
    public HouseCalendar(Week week, HolidaysOf holidays, List<Span> spans, List<Term> terms) {
        this.week = week;
        this.holidays = holidays;
        this.spans = spans.stream()
                .collect(Collectors.groupingBy(Span::kind, () -> new EnumMap<>(SpanKind.class), Collectors.toList()));
        this.terms = List.copyOf(terms);
    }

    /** Nothing was entered: neither days nor terms. */
    public boolean isEmpty() {
        return spans.isEmpty() && terms.isEmpty();
    }

    public boolean isWorking(LocalDate day) {
        return rest(day).isEmpty();
    }

    /** Why nobody works there on that day; empty when they do. */
    public Optional<Rest> rest(LocalDate day) {
        var off = at(SpanKind.DAY_OFF, day).map(span -> Rest.dayOff(span.title()));
        if (off.isPresent() || at(SpanKind.WORKDAY, day).isPresent()) {
            return off;
        }
        if (!week.working().contains(day.getDayOfWeek())) {
            return Optional.of(Rest.WEEKEND);
        }
        return holidays.on(day).map(name -> new Rest(Rest.Reason.PUBLIC_HOLIDAY, name));
    }

    /** A day entered by itself counts whatever day it is; of a longer span the days on which they work. */
    public boolean isSitting(LocalDate day) {
        return at(SpanKind.NO_SITTING, day).isEmpty() && meets(SpanKind.SITTING, day);
    }

    public boolean isCommittee(LocalDate day) {
        if (at(SpanKind.NO_SITTING, day).isPresent()) {
            return false;
        }
        return meets(SpanKind.COMMITTEE, day)
                || week.committees().contains(day.getDayOfWeek())
                        && isWorking(day)
                        && recess(day).isEmpty();
    }

    /** The recess of that day; empty also when it sits in the middle of one. */
    public Optional<Span> recess(LocalDate day) {
        return isSitting(day) ? Optional.empty() : at(SpanKind.RECESS, day);
    }

    /** The last sitting that is entered; empty when none is. Later days are not known not to be one. */
    public Optional<LocalDate> sittingsKnownUntil() {
        return of(SpanKind.SITTING).stream().map(Span::last).max(Comparator.naturalOrder());
    }

    /** The first working day from that day on. */
    public LocalDate workingFrom(LocalDate day) {
        return day.datesUntil(day.plusDays(HORIZON))
                .filter(this::isWorking)
                .findFirst()
                .orElse(day);
    }

    /** The first sitting from that day on, as far as is known. */
    public Optional<LocalDate> sittingFrom(LocalDate day) {
        return sittingsKnownUntil().filter(last -> !last.isBefore(day)).flatMap(last -> day.datesUntil(last.plusDays(1))
                .filter(this::isSitting)
                .findFirst());
    }

    /** The term that has begun last. */
    public Optional<Term> term(LocalDate day) {
        return terms.stream()
                .filter(term -> term.hasBegunBy(day))
                .max(Comparator.comparing(Term::first, Comparator.nullsFirst(Comparator.naturalOrder())));
    }

    public HouseStanding standing(LocalDate day) {
        var over = term(day).filter(term -> term.isOverBy(day));
        if (over.isPresent() && over.get().last() != null) {
            var term = over.get();
            return new HouseStanding.Dissolved(term.last(), term.election(), term.electionCalled());
        }
        if (isSitting(day)) {
            return new HouseStanding.Sits();
        }
        var recess = recess(day);
        if (recess.isPresent()) {
            return new HouseStanding.InRecess(afterRecess(day));
        }
        if (isCommittee(day)) {
            return new HouseStanding.CommitteesMeet();
        }
        return sittingFrom(day).<HouseStanding>map(HouseStanding.SitsNext::new).orElseGet(HouseStanding.NotKnown::new);
    }

    /** Recesses that follow each other are one; the week-end at the end belongs to it. */
    private LocalDate afterRecess(LocalDate day) {
        return day.datesUntil(day.plusDays(HORIZON))
                .filter(each -> recess(each).isEmpty() && (isWorking(each) || isSitting(each)))
                .findFirst()
                .orElse(day);
    }

    private boolean meets(SpanKind kind, LocalDate day) {
        return of(kind).stream().anyMatch(span -> span.covers(day) && (span.isOneDay() || isWorking(day)));
    }

    private Optional<Span> at(SpanKind kind, LocalDate day) {
        return of(kind).stream().filter(span -> span.covers(day)).findFirst();
    }

    private List<Span> of(SpanKind kind) {
        return spans.getOrDefault(kind, List.of());
    }
}
