package org.demarche.ui.part;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;

/** Narrows a list while one types: a short pause, and the list follows. */
public class SearchField extends TextField {

    private static final int PAUSE_MILLIS = 300;

    /**
     * @param words what can be looked for: <em>Country, name, chamber</em>
     * @param typed what the user has typed, not what the page has put in
     */
    public SearchField(String words, SerializableConsumer<String> typed) {
        setPlaceholder(words);
        setAriaLabel(words);
        setPrefixComponent(Icon.SEARCH.create());
        setClearButtonVisible(true);
        setValueChangeMode(ValueChangeMode.LAZY);
        setValueChangeTimeout(PAUSE_MILLIS);
        addValueChangeListener(change -> {
            if (change.isFromClient()) {
                typed.accept(change.getValue());
            }
        });
    }
}
