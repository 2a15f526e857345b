package org.demarche.ui.outreach;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.demarche.core.outreach.ActionKind;
import org.demarche.core.outreach.CaseHead;
import org.demarche.core.outreach.NextAction;
import org.demarche.core.playbook.Suggestion;
import org.demarche.ui.format.Formats;
import org.jspecify.annotations.Nullable;

/** Asks what comes next, until when, and why that day. */
class NextActionDialog extends DeedDialog {

    private final Select<ActionKind> kind = new Select<>();
    private final TextField text = new TextField();
    private final DatePicker due;
    private final Formats formats;
    private final TextField why = new TextField();
    private transient @Nullable Suggestion taken;

    NextActionDialog(CaseHead head, LogDesk desk, NextSteps steps, Runnable done) {
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
        steps.proposed(head.id()).ifPresent(step -> stack(proposal(step, head.today())));
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
                () -> steps.plan(
                        head.id(),
                        version(),
                        taken,
                        NextAction.of(kind.getValue(), text.getValue(), chosen(due), why.getValue())),
                done);
    }

    /** The step of the playbook, to be taken over as it stands; other words let it stay a task beside. */
    private Div proposal(Suggestion step, LocalDate today) {
        var words = new Span(getTranslation("outreach.next.proposed", step.title(), formats.day(step.due())));
        words.addClassName("dm-grow");
        var take = new Button(getTranslation("outreach.next.take"), _ -> {
            taken = step;
            kind.setValue(step.kind());
            text.setValue(step.title());
            show(step.due(), today);
        });
        take.addThemeVariants(ButtonVariant.SMALL);
        text.addValueChangeListener(change -> taken = change.getValue().equals(step.title()) ? step : null);
        var row = new Div(words, take);
        row.addClassNames("dm-row", "dm-wrap", "dm-s");
        return row;
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
