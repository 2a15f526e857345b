package org.demarche.ui.report;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import org.demarche.ui.format.Formats;
import org.demarche.ui.part.Time;
import org.jspecify.annotations.Nullable;

/** A day and what it brought or brings. */
class EventRow extends ListItem {

    private final Span words = new Span();

    EventRow(LocalDate day, Formats formats) {
        add(new Time(formats.day(day), day), words);
        addClassName("dm-ev");
    }

    /** Leaves room for the year. */
    EventRow far() {
        addClassName("far");
        return this;
    }

    /** The name that the row is about, in bold; a link where there is something to open. */
    EventRow about(String name, @Nullable String href) {
        var bold = href == null ? new Span(name) : new Anchor(href, name);
        bold.addClassName("dm-b");
        if (href != null) {
            bold.addClassName("dm-name");
        }
        words.add(bold);
        return this;
    }

    EventRow saying(String text) {
        words.add(new Text(text));
        return this;
    }

    EventRow quietly(String text) {
        var grey = new Span(text);
        grey.addClassName("dm-2");
        words.add(new Text(" "), grey);
        return this;
    }

    EventRow with(Component mark) {
        words.add(new Text(" "), mark);
        return this;
    }
}
