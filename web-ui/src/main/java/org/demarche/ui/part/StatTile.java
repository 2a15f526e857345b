package org.demarche.ui.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;

/** A number that opens its rows, what it counts, and a comparison or a definition. */
public class StatTile extends Div {

    private final Component number;

    public StatTile(String number, String href, String counts) {
        this(named(new Anchor(href, number), number + " " + counts), counts);
    }

    /** @param number opens its rows in place */
    public StatTile(CountButton number, String counts) {
        this((Component) number, counts);
    }

    private StatTile(Component number, String counts) {
        this.number = number;
        number.addClassNames("n", "dm-name");
        var label = new Div(counts);
        label.addClassName("l");
        add(this.number, label);
        addClassName("dm-kpi");
    }

    private static Anchor named(Anchor link, String name) {
        link.setAriaLabel(name);
        return link;
    }

    /** A number of things that are late. */
    public StatTile late() {
        number.removeClassName("dm-name");
        number.addClassName("dm-late");
        return this;
    }

    public StatTile note(String comparisonOrDefinition) {
        return note(new Div(comparisonOrDefinition));
    }

    public StatTile note(Component comparisonOrDefinition) {
        comparisonOrDefinition.addClassName("d");
        add(comparisonOrDefinition);
        return this;
    }
}
