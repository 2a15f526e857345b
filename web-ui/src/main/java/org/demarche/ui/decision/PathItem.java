package org.demarche.ui.decision;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import org.demarche.core.decision.PathStep;

/** A step on the way to an act: when, and what happened. */
class PathItem extends ListItem {

    PathItem(Register register, PathStep step) {
        var day = new Span(register.formats().partial(step.happenedOn()));
        day.addClassName("dm-2");
        add(day, new Span(step.text().in(register.language())));
        addClassNames("dm-ev", "far");
    }
}
