package org.demarche.ui.institution.calendar;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import org.demarche.core.base.PartialDate;
import org.demarche.core.institution.Term;
import org.demarche.ui.form.FormDialog;
import org.demarche.ui.format.Formats;

/** A term: its name, from when until when, and the election after it. */
class TermFields {

    private final TextField name;
    private final DatePicker first;
    private final DatePicker last;
    private final TextField election;
    private final Checkbox called;

    TermFields(FormDialog dialog, Formats formats) {
        var ui = UI.getCurrent();
        name = new TextField(ui.getTranslation("institution.term.form.name"));
        name.setHelperText(ui.getTranslation("institution.term.form.name.help"));
        name.setRequiredIndicatorVisible(true);
        name.setMaxLength(Term.NAME_LENGTH);
        name.setWidthFull();
        first = formats.datePicker(ui.getTranslation("institution.term.form.first"));
        last = formats.datePicker(ui.getTranslation("institution.term.form.last"));
        last.setHelperText(ui.getTranslation("institution.term.form.last.help"));
        election = new TextField(ui.getTranslation("institution.term.form.election"));
        election.setHelperText(ui.getTranslation("institution.term.form.election.help"));
        called = new Checkbox(ui.getTranslation("institution.term.form.called"));
        dialog.with(name, first, last, election, called)
                .field("refused.term.name", name)
                .field("refused.term.order", last)
                .field("refused.date", first)
                .field("refused.partial-date", election)
                .field("refused.term.called", election);
        dialog.fields()
                .text("name", name)
                .day("first", first)
                .day("last", last)
                .text("election", election)
                .yesNo("called", called);
    }

    TermFields show(Term term) {
        name.setValue(term.name());
        first.setValue(term.first());
        last.setValue(term.last());
        election.setValue(term.election() == null ? "" : term.election().text());
        called.setValue(term.electionCalled());
        return this;
    }

    Term term() {
        var day = election.getValue().isBlank() ? null : new PartialDate(election.getValue());
        return new Term(name.getValue(), first.getValue(), last.getValue(), day, called.getValue());
    }
}
