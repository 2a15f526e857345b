package org.demarche.ui.part;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;

/** A saved view with the number of its rows; the chosen one is pressed. */
public class Chip extends Button {

    private final Span count = new Span();

    public Chip(String words, Runnable action) {
        super(words, _ -> action.run());
        addClassName("dm-chip");
        addThemeVariants(ButtonVariant.SMALL);
        setPressed(false);
    }

    public void setCount(long rows) {
        count.setText(Long.toString(rows));
        setSuffixComponent(count);
    }

    public void setPressed(boolean pressed) {
        getElement().setAttribute("aria-pressed", Boolean.toString(pressed));
    }
}
