package org.demarche.ui.format;

import com.vaadin.flow.component.datepicker.DatePicker;

/** A date picker that calls what it cannot read no date, where a form would say that the day is missing. */
class DayPicker extends DatePicker {

    DayPicker(String label) {
        super(label);
    }

    @Override
    public void setErrorMessage(String words) {
        super.setErrorMessage(isInputUnparsable() ? getI18n().getBadInputErrorMessage() : words);
    }
}
