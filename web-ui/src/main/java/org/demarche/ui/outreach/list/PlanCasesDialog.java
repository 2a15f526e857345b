package org.demarche.ui.outreach.list;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.demarche.core.outreach.ActionKind;
import org.demarche.core.outreach.NextAction;
import org.demarche.ui.format.Formats;

/** Asks what comes next in the cases, until when, and why that day; what came next before is replaced. */
class PlanCasesDialog extends BulkDialog {

    final Select<ActionKind> kind = new Select<>();
    final TextField text = new TextField();
    final DatePicker due;
    final TextField why = new TextField();

    PlanCasesDialog(
            Chosen chosen, Words words, Formats formats, LocalDate today, Consumer<NextAction> plan, Runnable done) {
        super(words.of("cases.bulk.plan.title", chosen), words.of("cases.bulk.plan.do", chosen), chosen);
        kind.setLabel(getTranslation("cases.bulk.kind"));
        kind.setItems(ActionKind.values());
        kind.setItemLabelGenerator(each -> getTranslation("outreach.action-kind." + each.name()));
        kind.setValue(ActionKind.CALL);
        text.setLabel(getTranslation("cases.bulk.what"));
        text.setRequiredIndicatorVisible(true);
        due = formats.datePicker(getTranslation("cases.bulk.due"));
        due.setMin(today);
        due.setRequiredIndicatorVisible(true);
        why.setLabel(getTranslation("cases.bulk.why"));
        fields(kind, text, due, why);
        errorsAt("refused.case.next-action.text", text)
                .errorsAt("refused.case.next-action.why", why)
                .errorsAt("refused.date", due);
        onPrimary(
                () -> plan.accept(NextAction.of(kind.getValue(), text.getValue(), chosen(due), why.getValue())), done);
    }
}
