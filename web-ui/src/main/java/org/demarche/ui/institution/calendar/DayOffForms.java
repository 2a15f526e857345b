package org.demarche.ui.institution.calendar;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.demarche.core.base.Refused;
import org.demarche.core.institution.DayOff;
import org.demarche.core.institution.DayOffId;
import org.demarche.core.institution.DayOffService;
import org.demarche.ui.form.FormDesk;
import org.demarche.ui.form.FormDialog;
import org.demarche.ui.part.Toast;

/** The form of days on which nobody of the organisation works. */
class DayOffForms {

    private final DayOffService service;
    private final FormDesk desk;

    DayOffForms(DayOffService service, FormDesk desk) {
        this.service = service;
        this.desk = desk;
    }

    void enter(Runnable done) {
        var fields = new Fields("institution.days-off.enter", "institution.days-off.enter");
        fields.dialog.keep("day-off", "");
        fields.dialog.open(() -> service.enter(fields.first(), fields.last(), fields.name.getValue()), done);
    }

    void correct(DayOffId id, Runnable done) {
        var known = find(id);
        var fields = new Fields("institution.days-off.correct", "form.save").show(known);
        var dialog = fields.dialog;
        dialog.keep("day-off-edit", id.toString()).versioned(known.version(), () -> {
            var now = find(id);
            fields.show(now);
            return desk.latest(now.version(), now.lastChange());
        });
        dialog.also(text("institution.days-off.remove"), () -> remove(known, dialog.version(), done));
        dialog.open(
                () -> service.correct(id, dialog.version(), fields.first(), fields.last(), fields.name.getValue()),
                done);
    }

    private void remove(DayOff known, int version, Runnable done) {
        service.remove(known.id(), version);
        Toast.show(text("institution.calendar.removed"), () -> {
            service.enter(known.first(), known.last(), known.name());
            done.run();
        });
    }

    private DayOff find(DayOffId id) {
        return service.all().stream()
                .filter(day -> day.id().equals(id))
                .findFirst()
                .orElseThrow(Refused::notFound);
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }

    private final class Fields {

        private final FormDialog dialog;
        private final TextField name = new TextField(text("institution.days-off.form.name"));
        private final DatePicker first = desk.formats().datePicker(text("institution.calendar.form.first"));
        private final DatePicker last = desk.formats().datePicker(text("institution.calendar.form.last"));

        private Fields(String title, String verb) {
            dialog = new FormDialog(desk, text(title), text(verb));
            name.setRequiredIndicatorVisible(true);
            name.setMaxLength(DayOff.NAME_LENGTH);
            name.setWidthFull();
            first.setRequiredIndicatorVisible(true);
            last.setHelperText(text("institution.calendar.form.last.help"));
            dialog.with(name, first, last)
                    .field("refused.day-off.name", name)
                    .field("refused.calendar.first", first)
                    .field("refused.date", first)
                    .field("refused.calendar", last);
            dialog.fields().text("name", name).day("first", first).day("last", last);
        }

        private Fields show(DayOff day) {
            name.setValue(day.name());
            first.setValue(day.first());
            last.setValue(day.last());
            return this;
        }

        private LocalDate first() {
            if (first.getValue() == null) {
                throw new Refused("refused.calendar.first.missing");
            }
            return first.getValue();
        }

        /** Without a last day it is one day. */
        private LocalDate last() {
            return last.getValue() == null ? first() : last.getValue();
        }
    }
}
