package org.demarche.ui.part;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Brings the refusal of a service to the field it is about, by the beginning of its key. */
public final class FieldErrors {

    private final Map<String, HasValidation> fields = new LinkedHashMap<>();

    public FieldErrors field(String keyPrefix, HasValidation field) {
        fields.put(keyPrefix, field);
        return this;
    }

    /**
     * Shows the words below the field of the longest matching prefix, and goes there.
     *
     * @return false when no field matches: the form shows a {@link Note} then
     */
    public boolean show(String key, String words) {
        var match = fields.keySet().stream()
                .filter(key::startsWith)
                .max((one, other) -> Integer.compare(one.length(), other.length()));
        match.map(fields::get).ifPresent(field -> show(field, words));
        return match.isPresent();
    }

    static void show(HasValidation field, String words) {
        field.setErrorMessage(words);
        field.setInvalid(true);
        if (field instanceof Focusable<?> wrong) {
            wrong.focus();
        }
    }

    public void clear() {
        fields.values().forEach(field -> field.setInvalid(false));
    }

    /** The field that the words stand at; empty when nothing is wrong. */
    Optional<HasValidation> firstInvalid() {
        return fields.values().stream().filter(HasValidation::isInvalid).findFirst();
    }
}
