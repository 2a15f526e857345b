package org.demarche.ui.institution.calendar;

import com.vaadin.flow.component.html.Span;
import java.util.stream.Stream;

/** What the colours of days mean. */
class Legend extends Span {

    /** @param looks those that are drawn */
    Legend(DayLook... looks) {
        addClassNames("dm-strip-legend", "dm-xs", "dm-2");
        Stream.of(looks).forEach(look -> add(key(look.look(), getTranslation("institution.calendar.look." + look))));
    }

    Legend election() {
        add(key("ele", getTranslation("institution.calendar.election")));
        return this;
    }

    Legend today() {
        add(new Span("| " + getTranslation("institution.calendar.today")));
        return this;
    }

    private static Span key(String look, String words) {
        var square = new Span();
        square.addClassNames("dm-key", look);
        square.getElement().setAttribute("aria-hidden", "true");
        return new Span(square, new Span(words));
    }
}
