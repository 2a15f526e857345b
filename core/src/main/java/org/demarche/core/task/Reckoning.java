package org.demarche.core.task;

import java.time.LocalDate;
import java.util.Optional;
import org.demarche.core.base.Dates;
import org.demarche.core.base.Refused;
import org.demarche.core.text.Bilingual;
import org.jspecify.annotations.Nullable;

/** Counts from an anchor to the day that a rule gives, day by day, and tells line by line how. */
final class Reckoning {

    /**
     * After how many working days past its day something is very late. Two weeks: long enough for an absence or a sitting week
     * to be over, so that who still says nothing will not without being asked.
     */
    static final int VERY_LATE_AFTER = 10;

    private static final int MOST_DAYS_OF_REST = 400;

    private final DeadlineTerms terms;
    private final Calendars calendars;
    private final DayCount count;
    private final Runs runs = new Runs();
    private @Nullable DueLine saidUnknown;

    private Reckoning(DeadlineTerms terms, Calendars calendars, LocalDate today) {
        this.terms = terms;
        this.calendars = calendars;
        this.count = new DayCount(terms, calendars.house(), today);
    }

    /**
     * A deadline that is set, or changed by a person: never before tomorrow.
     *
     * @throws Refused when nothing counts for so long that the day is out of reach
     */
    static Computation fresh(DeadlineTerms terms, Calendars calendars, LocalDate today) {
        var reckoning = new Reckoning(terms, calendars, today);
        return reckoning.finish(reckoning.reckon(), today.plusDays(1));
    }

    /**
     * A deadline that stands is computed anew. A day that comes out as it did stays; another one is not before tomorrow,
     * unless the day was past already: what is late stays late.
     */
    static Computation again(DeadlineTerms terms, Calendars calendars, LocalDate today, Computation before) {
        var reckoning = new Reckoning(terms, calendars, today);
        var reckoned = reckoning.reckon();
        if (reckoned.equals(before.reckoned())) {
            return reckoning.finish(reckoned, before.due());
        }
        return reckoning.finish(reckoned, before.due().isBefore(today) ? reckoned : today.plusDays(1));
    }

    private LocalDate reckon() {
        var rule = terms.rule();
        runs.add(DueLine.on(LineKind.ANCHOR, terms.anchor()));
        runs.add(new DueLine(LineKind.RULE, terms.anchor(), terms.anchor(), rule.days(), Bilingual.NONE));
        var day = walk(terms.anchor(), rule.days());
        for (var extension : terms.extensions()) {
            day = extend(day, extension);
        }
        return open(day, rule.countsBackwards() ? -1 : 1);
    }

    /** The next day on which somebody of us works, and of the house as well where its working days were counted. */
    private LocalDate open(LocalDate day, int direction) {
        var open = day;
        while (calendars.closed(open).isPresent() || !open.equals(day) && isRest(open)) {
            tell(open);
            open = open.plusDays(direction);
        }
        return open;
    }

    private void tell(LocalDate closed) {
        calendars.closed(closed).ifPresent(step -> runs.add(closed, step));
    }

    private boolean isRest(LocalDate day) {
        return terms.rule().unit() != DayUnit.CALENDAR_DAYS
                && !calendars.house().isWorking(day);
    }

    private LocalDate walk(LocalDate from, int days) {
        int direction = Integer.signum(days);
        int left = Math.abs(days);
        var day = from;
        while (left > 0) {
            day = day.plusDays(direction);
            if (Math.abs(day.getYear() - from.getYear()) > Dates.YEARS_AHEAD) {
                throw new Refused("refused.deadline.out-of-reach", Dates.YEARS_AHEAD);
            }
            var step = count.step(day);
            if (step.counts()) {
                sayUnknown(day);
            }
            runs.add(day, step);
            left -= step.counts() ? 1 : 0;
        }
        return day;
    }

    /** Once, where the days begin of which nobody knows whether the house sits. */
    private void sayUnknown(LocalDate day) {
        count.unknown(day).filter(line -> !isSaid(line)).ifPresent(line -> {
            runs.add(line);
            saidUnknown = line;
        });
    }

    private boolean isSaid(DueLine line) {
        return saidUnknown != null && saidUnknown.kind() == line.kind();
    }

    private LocalDate extend(LocalDate day, Extension extension) {
        var why = new Bilingual(extension.reason(), extension.reason());
        var until = extension.toDay();
        if (until != null) {
            runs.add(new DueLine(LineKind.EXTENDED_TO, until, until, 0, why));
            return until;
        }
        runs.add(new DueLine(LineKind.EXTENDED_BY, day, day, extension.days(), why));
        return walk(day, extension.days());
    }

    private Computation finish(LocalDate reckoned, LocalDate earliest) {
        var due = reckoned.isBefore(earliest) ? open(earliest, 1) : reckoned;
        if (!due.equals(reckoned)) {
            runs.add(DueLine.on(LineKind.NOT_BEFORE, due));
        }
        return new Computation(reckoned, due, veryLateOn(due), runs.lines());
    }

    /** The day on which more working days have passed than may; their calendar may leave it open, then ours does not. */
    private LocalDate veryLateOn(LocalDate due) {
        Optional<LocalDate> known = due.plusDays(1)
                .datesUntil(due.plusDays(MOST_DAYS_OF_REST))
                .filter(calendars.house()::isWorking)
                .skip(VERY_LATE_AFTER)
                .findFirst();
        return known.orElse(due.plusDays(MOST_DAYS_OF_REST));
    }
}
