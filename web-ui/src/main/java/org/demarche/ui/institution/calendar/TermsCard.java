package org.demarche.ui.institution.calendar;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import java.time.LocalDate;
import java.util.List;
import org.demarche.core.institution.LegislativeTerm;
import org.demarche.ui.format.Formats;
import org.demarche.ui.part.Strong;
import org.jspecify.annotations.Nullable;

/** The terms of a house, the newest first, each with the election after it. */
class TermsCard extends Facts {

    private final CalendarVerbs verbs;

    TermsCard(List<LegislativeTerm> terms, Formats formats, CalendarVerbs verbs) {
        super("", formats);
        this.verbs = verbs;
        setTitle(getTranslation("institution.calendar.terms"), 2);
        if (verbs.mayKeep()) {
            verb("institution.term.form.enter", verbs::enterTerm);
        }
        facts(terms.stream().map(this::term).toList(), getTranslation("institution.calendar.terms.none"));
    }

    private ListItem term(LegislativeTerm known) {
        var term = known.term();
        var election = new Div();
        if (term.election() != null) {
            election.setText(CalendarWords.election(term, this, formats));
        }
        var when = new Div(getTranslation("institution.calendar.term", day(term.first()), day(term.last())));
        var fact = fact(new Strong(term.name()), when, election, source(known.source()));
        if (verbs.mayKeep()) {
            correctable(fact, term.name(), () -> verbs.correct(known.id()));
        }
        return fact;
    }

    private String day(@Nullable LocalDate day) {
        return day == null ? "…" : formats.longDay(day);
    }
}
