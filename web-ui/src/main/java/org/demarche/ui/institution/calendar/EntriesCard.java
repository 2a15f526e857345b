package org.demarche.ui.institution.calendar;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.Year;
import java.util.List;
import org.demarche.core.institution.CalendarSpan;
import org.demarche.ui.format.Formats;
import org.demarche.ui.part.Strong;

/** What was entered for the days of a year. */
class EntriesCard extends Facts {

    private final CalendarVerbs verbs;

    EntriesCard(Year year, List<CalendarSpan> spans, Formats formats, CalendarVerbs verbs) {
        super("", formats);
        this.verbs = verbs;
        setTitle(getTranslation("institution.calendar.entries", year.toString()), 2);
        facts(spans.stream().map(this::entry).toList(), getTranslation("institution.calendar.entries.none"));
    }

    private ListItem entry(CalendarSpan span) {
        var days = span.span();
        var when = CalendarWords.days(days.first(), days.last(), formats);
        var what = getTranslation("institution.span-kind." + days.kind())
                + (days.title().isEmpty() ? "" : ": " + days.title());
        var entry = fact(new Div(new Strong(when), new Span(" " + what)), source(span.source()));
        if (verbs.mayKeep()) {
            correctable(entry, when, () -> verbs.correct(span.id()));
        }
        return entry;
    }
}
