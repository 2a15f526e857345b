package org.demarche.ui.part;

import com.vaadin.flow.component.html.Span;

/** Words for who listens to a page: a heading over a column of buttons, for instance. */
public class Heard extends Span {

    public Heard(String words) {
        super(words);
        addClassName("dm-heard");
    }
}
