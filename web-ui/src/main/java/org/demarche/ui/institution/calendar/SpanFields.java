package org.demarche.ui.institution.calendar;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.demarche.core.base.Refused;
import org.demarche.core.institution.Span;
import org.demarche.core.institution.SpanKind;
import org.demarche.ui.form.FormDialog;
import org.demarche.ui.format.Formats;

/** Which days, and what they are. */
class SpanFields {

    private final Select<SpanKind> kind = new Select<>();
    private final DatePicker first;
    private final DatePicker last;
    private final TextField title;

    SpanFields(FormDialog dialog, Formats formats) {
        var ui = UI.getCurrent();
        kind.setLabel(ui.getTranslation("institution.calendar.form.kind"));
        kind.setItems(SpanKind.values());
        kind.setItemLabelGenerator(each -> ui.getTranslation("institution.span-kind." + each));
        kind.setValue(SpanKind.SITTING);
        first = formats.datePicker(ui.getTranslation("institution.calendar.form.first"));
        last = formats.datePicker(ui.getTranslation("institution.calendar.form.last"));
        first.setRequiredIndicatorVisible(true);
        last.setHelperText(ui.getTranslation("institution.calendar.form.last.help"));
        title = new TextField(ui.getTranslation("institution.calendar.form.title"));
        title.setHelperText(ui.getTranslation("institution.calendar.form.title.help"));
        title.setMaxLength(Span.TITLE_LENGTH);
        title.setWidthFull();
        dialog.with(kind, first, last, title)
                .field("refused.calendar.order", last)
                .field("refused.calendar.too-long", last)
                .field("refused.calendar.first", first)
                .field("refused.date", first)
                .field("refused.calendar.title", title);
        dialog.fields()
                .along("kind", kind, SpanKind::name, SpanKind::valueOf)
                .day("first", first)
                .day("last", last)
                .text("title", title);
    }

    SpanFields show(Span span) {
        kind.setValue(span.kind());
        first.setValue(span.first());
        last.setValue(span.last());
        title.setValue(span.title());
        return this;
    }

    SpanFields show(LocalDate from, LocalDate until) {
        first.setValue(from);
        last.setValue(until);
        return this;
    }

    /** Without a last day it is one day. */
    Span span() {
        if (first.getValue() == null) {
            throw new Refused("refused.calendar.first.missing");
        }
        var until = last.getValue() == null ? first.getValue() : last.getValue();
        return new Span(kind.getValue(), first.getValue(), until, title.getValue());
    }
}
