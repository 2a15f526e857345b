package org.demarche.ui.outreach;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import org.demarche.core.outreach.CaseHead;
import org.demarche.core.outreach.Outcome;
import org.demarche.core.outreach.StageService;

/** Asks what became of the principal ask, and since when. */
class OutcomeDialog extends DeedDialog {

    private final Select<Outcome> outcome = new Select<>();
    private final DatePicker on;
    private final TextArea reason = new TextArea();

    OutcomeDialog(CaseHead head, LogDesk desk, StageService service, Runnable done) {
        super(desk, words("outreach.outcome.title", head.institution()), words("outreach.outcome.do"));
        outcome.setLabel(getTranslation("outreach.outcome.label"));
        outcome.setItems(Outcome.values());
        outcome.setItemLabelGenerator(each -> getTranslation("outreach.outcome." + each.name()));
        outcome.setValue(head.outcome());
        on = desk.formats().get().datePicker(getTranslation("outreach.outcome.on"));
        on.setMax(head.today());
        on.setValue(head.today());
        reason.setLabel(getTranslation("outreach.outcome.reason"));
        reason.setWidthFull();
        stack(outcome, on, reason);
        fields().choice("outcome", outcome, Outcome.class).day("on", on).text("reason", reason);
        keep("outcome", head.id().toString());
        errorsAt("refused.case.outcome", outcome);
        errorsAt("refused.case.outcome.reason", reason);
        errorsAt("refused.date", on);
        onPrimary(
                () -> service.recordOutcome(head.id(), version(), outcome.getValue(), chosen(on), reason.getValue()),
                done);
    }

    @Override
    void show(CaseHead now) {
        outcome.setValue(now.outcome());
        on.setValue(now.outcomeOn() == null ? now.today() : now.outcomeOn());
        reason.clear();
    }

    void choose(Outcome wanted) {
        outcome.setValue(wanted);
    }
}
