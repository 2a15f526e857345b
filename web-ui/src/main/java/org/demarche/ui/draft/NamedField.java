package org.demarche.ui.draft;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.binder.HasValidator;
import com.vaadin.flow.data.binder.ValueContext;
import com.vaadin.flow.function.SerializableFunction;
import java.io.Serializable;
import java.time.DateTimeException;
import java.util.Collection;
import java.util.stream.Collectors;
import org.demarche.core.base.Refused;

/** One field of a form, and how its value is written as text and read back. */
record NamedField<T>(
        HasValue<?, T> field,
        SerializableFunction<T, String> write,
        SerializableFunction<String, T> read,
        boolean matters)
        implements Serializable {

    String written() {
        var value = field.getValue();
        return value == null ? "" : write.apply(value);
    }

    /** A text that an older form has left and that says nothing any more is passed over. */
    void fill(String text) {
        if (text.isEmpty()) {
            field.clear();
            return;
        }
        try {
            field.setValue(read.apply(text));
        } catch (IllegalArgumentException | DateTimeException | Refused older) {
            field.clear();
        }
    }

    /** Whether something was typed that is no value of this field: the day 31.31., a number with letters. */
    @SuppressWarnings("unchecked")
    boolean unreadable() {
        return field.isEmpty()
                && field instanceof HasValidator<?> checked
                && ((HasValidator<T>) checked)
                        .getDefaultValidator()
                        .apply(field.getValue(), new ValueContext((Component) field, field))
                        .isError();
    }

    FormFields.Spoken spoken() {
        return new FormFields.Spoken(field instanceof HasLabel labelled ? labelled.getLabel() : "", words());
    }

    private String words() {
        if (field.isEmpty() && !(field instanceof Checkbox)) {
            return "";
        }
        return switch (field) {
            case Checkbox checkbox -> checkbox.getTranslation("part.conflict." + (checkbox.getValue() ? "yes" : "no"));
            case Select<?> select -> one(select.getItemLabelGenerator());
            case ComboBox<?> box -> one(box.getItemLabelGenerator());
            case CheckboxGroup<?> group -> all(group.getItemLabelGenerator());
            case MultiSelectComboBox<?> box -> all(box.getItemLabelGenerator());
            default -> written();
        };
    }

    @SuppressWarnings("unchecked")
    private String one(ItemLabelGenerator<?> words) {
        return ((ItemLabelGenerator<T>) words).apply(field.getValue());
    }

    @SuppressWarnings("unchecked")
    private String all(ItemLabelGenerator<?> words) {
        return ((Collection<Object>) field.getValue())
                .stream()
                        .map(((ItemLabelGenerator<Object>) words)::apply)
                        .sorted()
                        .collect(Collectors.joining(", "));
    }
}
