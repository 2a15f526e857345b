package org.demarche.ui.part;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

/** A button that shows only an icon; its name is read by screen readers and shown as a tooltip. */
public class IconButton extends Button {

    public IconButton(Icon icon, String name, Runnable action) {
        super(icon.create(), _ -> action.run());
        setAriaLabel(name);
        setTooltipText(name);
        addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        getElement().getThemeList().add("icon");
    }

    /** With the border of a button: beside other buttons of a row. */
    public IconButton bordered() {
        removeThemeVariants(ButtonVariant.TERTIARY);
        return this;
    }
}
