package org.demarche.ui.contact;

import com.vaadin.flow.component.textfield.TextField;
import org.demarche.core.base.PartialDate;
import org.jspecify.annotations.Nullable;

/** A date that may be known by year or month only, typed as {@code 2024}, {@code 2024-07} or {@code 2024-07-12}. */
class PartialDateField extends TextField {

    PartialDateField(String label) {
        super(label);
        setPlaceholder("2024-07");
        setHelperText(getTranslation("contact.form.partial-date.help"));
    }

    @Nullable
    PartialDate date() {
        return getValue().isBlank() ? null : new PartialDate(getValue());
    }

    void show(@Nullable PartialDate date) {
        setValue(date == null ? "" : date.text());
    }
}
