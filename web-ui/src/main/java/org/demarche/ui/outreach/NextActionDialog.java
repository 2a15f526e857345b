package org.demarche.ui.outreach;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.demarche.core.outreach.ActionKind;
import org.demarche.core.outreach.CaseHead;
import org.demarche.core.outreach.NextAction;
import org.demarche.core.outreach.NextActionService;
import org.demarche.ui.format.Formats;

/** Asks what comes next, until when, and why that day. */
class NextActionDialog extends DeedDialog {

    private final Select<ActionKind> kind = new Select<>();
    private final TextField text = new TextField();
    private final DatePicker due;
    private final Formats formats;
    private final TextField why = new TextField();

    NextActionDialog(CaseHead head, LogDesk desk, NextActionService service, Runnable done) {
        super(desk, words("outreach.next.title", head.institution()), words("outreach.next.do"));
        kind.setLabel(getTranslation("outreach.next.kind"));
        kind.setItems(ActionKind.values());
        kind.setItemLabelGenerator(each -> getTranslation("outreach.action-kind." + each.name()));
        kind.setValue(ActionKind.CALL);
        text.setLabel(getTranslation("outreach.next.text"));
        text.setWidthFull();
        formats = desk.formats().get();
        due = formats.datePicker(getTranslation("outreach.next.due"));
        due.setMin(head.today());
        why.setLabel(getTranslation("outreach.next.why"));
        why.setWidthFull();
        show(head);
        stack(kind, text, due, why);
        fields().choice("kind", kind, ActionKind.class)
                .text("text", text)
                .day("due", due)
                .text("why", why);
        keep("next-action", head.id().toString());
        errorsAt("refused.case.next-action.text", text);
        errorsAt("refused.case.next-action.why", why);
        errorsAt("refused.date", due);
        onPrimary(
                () -> service.plan(
                        head.id(),
                        version(),
                        NextAction.of(kind.getValue(), text.getValue(), chosen(due), why.getValue())),
                done);
    }

    /** The step that is set already, to be moved or replaced. */
    @Override
    final void show(CaseHead now) {
        var action = now.nextAction();
        if (action != null) {
            kind.setValue(action.kind());
            text.setValue(action.text());
            show(action.due(), now.today());
            why.setValue(action.why() == null ? "" : action.why());
        }
    }

    /** A day that is past can be read and not chosen again. */
    private void show(LocalDate day, LocalDate today) {
        boolean past = day.isBefore(today);
        due.setValue(past ? null : day);
        due.setHelperText(past ? getTranslation("outreach.next.was", formats.day(day)) : "");
    }
}
