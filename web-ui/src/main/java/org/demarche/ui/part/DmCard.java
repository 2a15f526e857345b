package org.demarche.ui.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.card.Card;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** A group on a page: a region with a title of level 2 and its actions at the right of it. No card stands in a card. */
public class DmCard extends Card {

    public DmCard(String title, Component... content) {
        setTitle(title, 2);
        add(content);
        look("dm-card");
    }

    /** Without a title yet: for cards that word it themselves. */
    protected DmCard() {
        look("dm-card");
    }

    /** A card without a title row: its name is only heard. */
    public static DmCard named(String name, Component... content) {
        var card = new DmCard();
        card.setAriaLabel(name);
        card.add(content);
        return card;
    }

    /** Without padding: for lists that draw to the edges. */
    public DmCard flush() {
        look("flush");
        return this;
    }

    /** What stands at the right end of the title row: buttons, a count, a switch. */
    public DmCard suffix(Component... components) {
        setHeaderSuffix(new Span(components));
        return this;
    }

    /** What there is to know, one below another; or that there is nothing. */
    public DmCard facts(List<ListItem> facts, String none) {
        var list = new UnorderedList(facts.toArray(ListItem[]::new));
        list.addClassName("dm-facts");
        add(facts.isEmpty() ? quiet(none) : list);
        return this;
    }

    /** On a phone the title and what stands beside it have a row each. */
    public DmCard roomy() {
        look("roomy");
        return this;
    }

    protected static Div quiet(String words) {
        var quiet = new Div(words);
        quiet.addClassNames("dm-2", "dm-s");
        return quiet;
    }

    private void look(String name) {
        getElement().getClassList().add(name);
    }
}
