package org.demarche.ui.part;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.List;

/** A number that opens the rows it counts; they are read when they are asked for. */
public class CountButton extends Button {

    private static final String WIDTH = "340px";

    private final Popover popover = new Popover();

    /** @param name what is counted */
    public CountButton(String number, String name, SerializableSupplier<List<ListItem>> rows) {
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
                show(name, rows.get());
            }
        });
    }

    /** As a click does. */
    public void open() {
        popover.open();
    }

    private void show(String name, List<ListItem> rows) {
        var list = new UnorderedList();
        list.addClassName("dm-popover-list");
        rows.forEach(list::add);
        popover.removeAll();
        popover.add(new H3(name), list);
    }
}
