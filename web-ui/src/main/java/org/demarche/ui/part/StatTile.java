package org.demarche.ui.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;

/** A number that opens its rows, what it counts, and a comparison or a definition. */
public class StatTile extends Div {

    private final Anchor number;

    public StatTile(String number, String href, String counts) {
        this.number = new Anchor(href, number);
        this.number.addClassNames("n", "dm-name");
        this.number.setAriaLabel(number + " " + counts);
        var label = new Div(counts);
        label.addClassName("l");
        add(this.number, label);
        addClassName("dm-kpi");
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
