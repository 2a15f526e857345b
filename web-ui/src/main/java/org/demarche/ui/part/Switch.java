package org.demarche.ui.part;

import com.vaadin.flow.component.AbstractCompositeField;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableFunction;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A choice of two to five that is always made; the first is chosen until another is. */
public class Switch<T> extends AbstractCompositeField<Div, Switch<T>, T> {

    private final Map<T, Button> buttons = new LinkedHashMap<>();

    /** @param name what is chosen; heard, not seen */
    public Switch(String name, List<T> choices, SerializableFunction<T, String> words) {
        super(choices.getFirst());
        getContent().addClassName("dm-switch");
        getContent().getElement().setAttribute("role", "group").setAttribute("aria-label", name);
        choices.forEach(choice -> add(choice, words.apply(choice)));
        setPresentationValue(choices.getFirst());
    }

    /** Other words for a choice, for instance with a new count. */
    public void setText(T choice, String words) {
        buttonOf(choice).setText(words);
    }

    private void add(T choice, String words) {
        var button = new Button(words, click -> setModelValueAndShow(choice, click.isFromClient()));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        buttons.put(choice, button);
        getContent().add(button);
    }

    private void setModelValueAndShow(T choice, boolean fromClient) {
        setPresentationValue(choice);
        setModelValue(choice, fromClient);
    }

    private Button buttonOf(T choice) {
        var button = buttons.get(choice);
        if (button == null) {
            throw new IllegalArgumentException("Not one of the choices: " + choice);
        }
        return button;
    }

    @Override
    protected void setPresentationValue(T chosen) {
        var pressed = buttonOf(chosen);
        buttons.values().forEach(button -> button.getElement()
                .setAttribute("aria-pressed", Boolean.toString(button == pressed)));
    }
}
