package org.demarche.ui.outreach;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A row of a card: something at the left, something at the right; a second line of two under it. */
final class Pair extends Div {

    Pair(Component left, Component right) {
        super(left, right);
        addClassName("dm-pr");
    }

    Pair(String left, String right) {
        this(words(left, ""), words(right, "dm-2"));
    }

    Pair under(Component left, Component right) {
        add(left, right);
        return this;
    }

    static Span words(String text, String look) {
        var words = new Span(text);
        if (!look.isEmpty()) {
            words.addClassName(look);
        }
        return words;
    }
}
