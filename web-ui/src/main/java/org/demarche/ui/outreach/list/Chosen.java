package org.demarche.ui.outreach.list;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.demarche.core.access.Action;
import org.demarche.core.access.CaseId;
import org.demarche.core.access.Scope;
import org.demarche.core.outreach.CaseRow;

/**
 * The cases that a deed is done to, and how many were selected besides: those that are not this person's to change, and
 * closed ones, where the deed is for open cases only.
 */
record Chosen(List<CaseRow> cases, int foreign, int closed) {

    static Chosen of(Collection<CaseRow> selected, Action action, Scope scope) {
        var own = selected.stream().filter(row -> row.allows(action, scope)).toList();
        return new Chosen(own, selected.size() - own.size(), 0);
    }

    Chosen open() {
        var open = cases.stream().filter(row -> !row.closing()).toList();
        return new Chosen(open, foreign, cases.size() - open.size());
    }

    List<CaseId> ids() {
        return cases.stream().map(CaseRow::id).toList();
    }

    int count() {
        return cases.size();
    }

    /** The earliest of the days it is now at the institutions: what happened there cannot have happened later. */
    LocalDate earliestToday(Clock clock) {
        return days(clock).getFirst();
    }

    /** The latest of the days it is now at the institutions: what is due on it is past nowhere. */
    LocalDate latestToday(Clock clock) {
        return days(clock).getLast();
    }

    private List<LocalDate> days(Clock clock) {
        return cases.stream()
                .map(row -> LocalDate.now(clock.withZone(row.zone())))
                .sorted(Comparator.naturalOrder())
                .toList();
    }
}
