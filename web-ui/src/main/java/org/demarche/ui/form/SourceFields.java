package org.demarche.ui.form;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.demarche.core.base.Source;
import org.demarche.ui.draft.FormFields;
import org.demarche.ui.format.Formats;
import org.demarche.ui.part.Attempt;

/** Where a fact is from. No fact is kept without it. */
public class SourceFields extends Composite<Div> {

    private final TextField note = new TextField(getTranslation("form.source.note"));
    private final TextField url = new TextField(getTranslation("form.source.url"));
    private final DatePicker checkedOn;

    public SourceFields(Attempt attempt, Formats formats) {
        checkedOn = formats.datePicker(getTranslation("form.source.checked-on"));
        checkedOn.setMax(formats.today());
        checkedOn.setValue(formats.today());
        note.setRequiredIndicatorVisible(true);
        note.setHelperText(getTranslation("form.source.note.help"));
        note.setMaxLength(Source.MAX_NOTE);
        note.setWidthFull();
        url.setWidthFull();
        url.setPlaceholder("https://");
        attempt.field("refused.source.note", note)
                .field("refused.source.url", url)
                .field("refused.date", checkedOn);
        getContent().addClassName("dm-stack");
        getContent().add(note, url, checkedOn);
    }

    public SourceFields show(Source source) {
        note.setValue(source.note());
        url.setValue(source.url() == null ? "" : source.url());
        checkedOn.setValue(source.checkedOn());
        return this;
    }

    public Source source() {
        return new Source(url.getValue(), note.getValue(), checkedOn.getValue());
    }

    void nameIn(FormFields fields) {
        fields.text("source-note", note)
                .text("source-url", url)
                .along("source-checked-on", checkedOn, LocalDate::toString, LocalDate::parse);
    }
}
