package org.demarche.core.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.demarche.core.institution.HouseCalendar;
import org.demarche.core.institution.Rest;

/** Says of each day whether it counts, and why not. */
final class DayCount {

    /** How far back it looks for the first sitting that is known. */
    private static final int BACK = 400;

    private final DeadlineRule rule;
    private final HouseCalendar calendar;
    private final List<Pause> pauses;
    private final LocalDate today;
    private final Optional<LocalDate> knownFrom;
    private final Optional<LocalDate> knownUntil;

    DayCount(DeadlineTerms terms, HouseCalendar calendar, LocalDate today) {
        this.rule = terms.rule();
        this.calendar = calendar;
        this.pauses = terms.pauses();
        this.today = today;
        boolean bySittings = rule.unit() == DayUnit.SITTING_DAYS;
        knownFrom =
                bySittings ? calendar.sittingFrom(earlier(terms.anchor(), today).minusDays(BACK)) : Optional.empty();
        knownUntil = bySittings ? calendar.sittingsKnownUntil() : Optional.empty();
    }

    DayStep step(LocalDate day) {
        var step = rule.unit() == DayUnit.SITTING_DAYS && unknown(day).isEmpty() ? bySittings(day) : byWork(day);
        return pauses.stream()
                .filter(pause -> pause.covers(day, today))
                .findFirst()
                .map(pause -> step.paused(pause.reason()))
                .orElse(step);
    }

    /** What there is to say of a day whose sittings nobody knows; empty where they are known, or not asked for. */
    Optional<DueLine> unknown(LocalDate day) {
        if (rule.unit() != DayUnit.SITTING_DAYS) {
            return Optional.empty();
        }
        if (knownFrom.isEmpty() || knownUntil.isEmpty()) {
            return Optional.of(DueLine.on(LineKind.SITTINGS_NOT_KNOWN, day));
        }
        if (day.isAfter(knownUntil.get())) {
            return Optional.of(DueLine.on(LineKind.KNOWN_UNTIL, knownUntil.get()));
        }
        return knownFrom.filter(day::isBefore).map(first -> DueLine.on(LineKind.KNOWN_FROM, first));
    }

    private DayStep bySittings(LocalDate day) {
        if (calendar.isSitting(day)) {
            return DayStep.of(LineKind.SITTINGS);
        }
        return recess(day)
                .or(() -> calendar.rest(day).map(DayCount::resting))
                .orElseGet(() -> DayStep.of(LineKind.NO_SITTING));
    }

    private DayStep byWork(LocalDate day) {
        var recess = recess(day).filter(_ -> rule.skipsRecess());
        if (recess.isPresent()) {
            return recess.get();
        }
        return rule.unit() == DayUnit.CALENDAR_DAYS
                ? DayStep.of(LineKind.CALENDAR_DAYS)
                : calendar.rest(day).map(DayCount::resting).orElseGet(() -> DayStep.of(LineKind.WORKING_DAYS));
    }

    private Optional<DayStep> recess(LocalDate day) {
        return calendar.recess(day).map(span -> DayStep.of(LineKind.RECESS, span.title()));
    }

    private static DayStep resting(Rest rest) {
        return switch (rest.reason()) {
            case WEEKEND -> DayStep.UNTOLD;
            case PUBLIC_HOLIDAY -> DayStep.of(LineKind.HOLIDAY, rest.name());
            case DAY_OFF -> DayStep.of(LineKind.DAY_OFF, rest.name());
        };
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
