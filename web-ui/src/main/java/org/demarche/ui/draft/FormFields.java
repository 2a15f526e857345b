package org.demarche.ui.draft;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableFunction;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The fields of a form by name. Named once, they can be written down as text and put back: what a draft keeps and what two
 * versions are compared by. A field that is not named here is neither kept nor compared.
 */
public final class FormFields implements Serializable {

    private static final int PAUSE_MILLIS = 1000;

    private final Map<String, NamedField<?>> fields = new LinkedHashMap<>();
    private final List<Runnable> listeners = new ArrayList<>();

    public FormFields text(String name, HasValue<?, String> field) {
        return field(name, field, value -> value, value -> value);
    }

    public FormFields number(String name, HasValue<?, Integer> field) {
        return field(name, field, String::valueOf, Integer::valueOf);
    }

    public FormFields day(String name, HasValue<?, LocalDate> field) {
        return field(name, field, LocalDate::toString, LocalDate::parse);
    }

    public FormFields yesNo(String name, HasValue<?, Boolean> field) {
        return field(name, field, value -> value ? "yes" : "", "yes"::equals);
    }

    public <E extends Enum<E>> FormFields choice(String name, HasValue<?, E> field, Class<E> type) {
        return field(name, field, Enum::name, constant -> Enum.valueOf(type, constant));
    }

    /** Any other field; what it holds is written as text and read back. */
    public <T> FormFields field(
            String name,
            HasValue<?, T> field,
            SerializableFunction<T, String> write,
            SerializableFunction<String, T> read) {
        return add(name, new NamedField<>(field, write, read, true));
    }

    /** A choice that says nothing by itself: kept when something else is. */
    public <T> FormFields along(
            String name,
            HasValue<?, T> field,
            SerializableFunction<T, String> write,
            SerializableFunction<String, T> read) {
        return add(name, new NamedField<>(field, write, read, false));
    }

    private <T> FormFields add(String name, NamedField<T> named) {
        fields.put(name, named);
        var field = named.field();
        if (field instanceof HasValueChangeMode typed) {
            typed.setValueChangeMode(ValueChangeMode.LAZY);
            typed.setValueChangeTimeout(PAUSE_MILLIS);
        }
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                listeners.forEach(Runnable::run);
            }
        });
        return this;
    }

    /** Called a second after the user stopped typing in one of them. */
    void whenTyped(Runnable listener) {
        listeners.add(listener);
    }

    /** What all of them hold; the empty text for nothing. */
    public Map<String, String> written() {
        var all = new LinkedHashMap<String, String>();
        fields.forEach((name, field) -> all.put(name, field.written()));
        return all;
    }

    /**
     * Puts back what was written, in the order in which the fields were named, since one may decide what another offers;
     * names that are no field of this form are passed over.
     */
    public void fill(Map<String, String> content) {
        fields.forEach((name, field) -> {
            var text = content.get(name);
            if (text != null) {
                field.fill(text);
            }
        });
    }

    /** What all of them hold, each by its label and as people read it. */
    public Map<String, Spoken> spoken() {
        var all = new LinkedHashMap<String, Spoken>();
        fields.forEach((name, field) -> all.put(name, field.spoken()));
        return all;
    }

    /** The first field in which something stands that it cannot read; saving would lose it. */
    public Optional<HasValidation> unreadable() {
        return fields.values().stream()
                .filter(NamedField::unreadable)
                .map(NamedField::field)
                .filter(HasValidation.class::isInstance)
                .map(HasValidation.class::cast)
                .findFirst();
    }

    boolean matter(String name) {
        var field = fields.get(name);
        return field != null && field.matters();
    }

    /** A field as people read it; nothing is the empty text. */
    public record Spoken(String label, String words) {}
}
