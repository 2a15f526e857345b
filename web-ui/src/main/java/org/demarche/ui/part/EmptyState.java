package org.demarche.ui.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** Nothing here: what is true, then the first thing to do, with its button. */
public class EmptyState extends Div {

    public EmptyState(String truth, String next, Component... buttons) {
        var words = new Paragraph(next);
        words.addClassNames("dm-s", "dm-2");
        add(new H2(truth), words);
        if (buttons.length > 0) {
            var row = new Div(buttons);
            row.addClassNames("dm-row", "dm-wrap");
            add(row);
        }
        addClassName("dm-empty");
    }
}
