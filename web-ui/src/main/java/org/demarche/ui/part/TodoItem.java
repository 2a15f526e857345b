package org.demarche.ui.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;

/** One thing to do: its kind, what (a link), where, when and why, and its actions: the named one first. */
public class TodoItem extends ListItem {

    private final Span kind;
    private final Span when = new Span();
    private final Div whenAndWhy = new Div(when);
    private final Div place;
    private final Div actions = new Div();

    public TodoItem(Icon icon, Anchor what, String where) {
        kind = new Span(icon.create());
        kind.addClassName("dm-dot");
        what.addClassName("t");
        place = new Div(where);
        place.addClassNames("dm-s", "dm-2");
        var text = new Div(what, place);
        text.addClassName("what");
        whenAndWhy.addClassName("when");
        actions.addClassName("do");
        add(kind, text, whenAndWhy, actions);
        addClassName("dm-item");
    }

    /** Only named people know of it. */
    public TodoItem restricted(String words) {
        var lock = new Span(Icon.LOCK.create(), new Span(words));
        lock.addClassNames("dm-nowrap", "dm-lock-after");
        place.add(lock);
        return this;
    }

    public TodoItem when(String words) {
        when.setText(words);
        return this;
    }

    /** Overdue: the icon and the date say so. */
    public TodoItem late(String words) {
        kind.addClassName("late");
        whenAndWhy.addClassName("dm-late");
        when.addClassName("dm-b");
        return when(words);
    }

    /** A {@link WhyButton}, or grey words where there is nothing to ask. */
    public TodoItem why(Component question) {
        whenAndWhy.add(question);
        return this;
    }

    public TodoItem actions(Component... buttons) {
        actions.add(buttons);
        return this;
    }
}
