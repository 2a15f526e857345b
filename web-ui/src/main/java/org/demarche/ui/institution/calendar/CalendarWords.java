package org.demarche.ui.institution.calendar;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.Objects;
import org.demarche.core.institution.Term;
import org.demarche.ui.format.Formats;

/** How days of a calendar are said. */
final class CalendarWords {

    private CalendarWords() {}

    /** {@code 7 Dec}, {@code 7 – 11 Dec}. */
    static String days(LocalDate first, LocalDate last, Formats formats) {
        return first.equals(last) ? formats.day(first) : formats.firstOf(first, last) + " – " + formats.day(last);
    }

    /** The election after a term that has one. */
    static String election(Term term, Component where, Formats formats) {
        return where.getTranslation(
                term.electionCalled()
                        ? "institution.calendar.elections.called"
                        : "institution.calendar.elections.expected",
                formats.partial(Objects.requireNonNull(term.election())));
    }
}
