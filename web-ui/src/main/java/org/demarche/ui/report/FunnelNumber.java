package org.demarche.ui.report;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.List;
import org.demarche.core.report.FunnelCase;
import org.demarche.ui.part.CountryTile;

/** A number of the funnel; it opens the cases that it counts, read when they are asked for. */
class FunnelNumber extends Button {

    private static final String WIDTH = "320px";

    private final Popover popover = new Popover();

    FunnelNumber(String number, String name, SerializableSupplier<List<FunnelCase>> cases) {
        super(number);
        addThemeVariants(ButtonVariant.TERTIARY);
        addClassNames("dm-number", "dm-num");
        setAriaLabel(name + ": " + number);
        popover.setTarget(this);
        popover.setPosition(PopoverPosition.BOTTOM_END);
        popover.setRole("dialog");
        popover.setAriaLabel(name);
        popover.setAutofocus(true);
        popover.setWidth(WIDTH);
        popover.addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                show(name, cases.get());
            }
        });
    }

    private void show(String name, List<FunnelCase> cases) {
        var list = new UnorderedList();
        list.addClassName("dm-popover-list");
        cases.forEach(each -> list.add(row(each)));
        popover.removeAll();
        popover.add(new H3(name), list);
    }

    private static ListItem row(FunnelCase counted) {
        var link =
                new Anchor(CaseLinks.to(counted.id()), counted.state() == null ? counted.chamber() : counted.state());
        link.addClassNames("dm-name", "dm-grow");
        var stage = new Span(counted.stage());
        stage.addClassName("dm-2");
        var row = new ListItem();
        if (counted.country() != null) {
            row.add(new CountryTile(counted.country()));
        }
        row.add(link, stage);
        row.addClassNames("dm-row", "dm-s");
        return row;
    }
}
