package org.demarche.ui.find;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import org.demarche.core.find.Found;
import org.demarche.ui.part.Icon;

/**
 * Finds while one types: a combobox with a list of links under it. The arrows walk through the list, Enter opens, Esc
 * closes it and then empties the field; {@code /} comes here from anywhere.
 */
class FindField extends Div {

    private static final int TYPING_PAUSE = 250;
    private static final String LIST = "dm-find-list";
    private static final String KEYS = "['ArrowDown', 'ArrowUp', 'Enter', 'Escape'].includes(event.key)";

    /** Runs in the browser; a slash that is typed into a field stays a slash. */
    private static final String SLASH = """
            const field = this;
            document.addEventListener('keydown', e => {
              const typing = e.composedPath()[0].closest?.('input, textarea, select, [contenteditable]');
              if (field.isConnected && e.key === '/' && !typing && !e.ctrlKey && !e.altKey && !e.metaKey) {
                e.preventDefault(); field.focus(); field.select();
              }
            });
            """;

    private final transient BiFunction<String, Locale, List<Found>> find;
    final Input input = new Input(ValueChangeMode.LAZY);
    final FindResults results = new FindResults(LIST);

    FindField(BiFunction<String, Locale, List<Found>> find) {
        this.find = find;
        addClassName("dm-find");
        getElement().setAttribute("role", "search");
        input.setValueChangeTimeout(TYPING_PAUSE);
        input.setPlaceholder(getTranslation("find.placeholder"));
        input.getElement()
                .setAttribute("role", "combobox")
                .setAttribute("aria-label", getTranslation("find.label"))
                .setAttribute("aria-autocomplete", "list")
                .setAttribute("aria-controls", LIST)
                .setAttribute("autocomplete", "off")
                .setAttribute("maxlength", "100");
        input.addValueChangeListener(change -> show(change.getValue()));
        input.getElement()
                .addEventListener(
                        "keydown",
                        event -> press(event.getEventData().get("event.key").asString()))
                .setFilter(KEYS)
                .addEventData("event.key");
        input.getElement().addEventListener("focus", _ -> show(input.getValue()));
        getElement()
                .addEventListener("focusout", _ -> close())
                .setFilter("!event.currentTarget.contains(event.relatedTarget)");
        add(Icon.SEARCH.create(), input, results);
        close();
    }

    /** Lets a slash bring the focus here, from wherever nobody types. */
    void focusOnSlash() {
        input.addAttachListener(_ -> input.getElement().executeJs(SLASH));
    }

    private void show(String typed) {
        var text = typed.strip();
        if (text.length() < 2) {
            close();
            return;
        }
        results.show(text, find.apply(text, getLocale()));
        expanded(true);
    }

    void press(String key) {
        switch (key) {
            case "ArrowDown" -> results.move(1);
            case "ArrowUp" -> results.move(-1);
            case "Enter" -> open();
            case "Escape" -> escape();
            default -> throw new IllegalArgumentException(key);
        }
        results.active()
                .ifPresentOrElse(
                        id -> input.getElement().setAttribute("aria-activedescendant", id),
                        () -> input.getElement().removeAttribute("aria-activedescendant"));
    }

    /** Opens what is marked, else the first that was found. */
    private void open() {
        results.chosen().ifPresent(href -> {
            input.clear();
            close();
            getUI().ifPresent(ui -> ui.navigate(href));
        });
    }

    private void escape() {
        if (results.isVisible()) {
            close();
        } else {
            input.clear();
        }
    }

    private void close() {
        results.clear();
        expanded(false);
        input.getElement().removeAttribute("aria-activedescendant");
    }

    private void expanded(boolean open) {
        results.setVisible(open);
        input.getElement().setAttribute("aria-expanded", Boolean.toString(open));
    }
}
