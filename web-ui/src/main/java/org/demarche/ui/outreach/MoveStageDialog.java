package org.demarche.ui.outreach;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.stream.Stream;
import org.demarche.core.base.Refused;
import org.demarche.core.campaign.Stage;
import org.demarche.core.campaign.StageId;
import org.demarche.core.campaign.StageModel;
import org.demarche.core.outreach.CaseHead;
import org.demarche.core.outreach.Outcome;
import org.demarche.core.outreach.StageMove;
import org.demarche.core.outreach.StageService;
import org.jspecify.annotations.Nullable;

/** Asks where to, since when, and why where that is not plain; a closing stage asks for the outcome. */
class MoveStageDialog extends DeedDialog {

    final Select<Stage> stage = new Select<>();
    final DatePicker on;
    final TextArea reason = new TextArea();
    final Select<Outcome> outcome = new Select<>();
    private final StageModel stages;
    private final Stage now;

    MoveStageDialog(CaseHead head, StageModel stages, LogDesk desk, StageService service, Runnable done) {
        super(desk, words("outreach.move.title", head.institution()), words("outreach.move.do"));
        this.stages = stages;
        this.now = stages.stage(head.stageId());
        on = desk.formats().get().datePicker(getTranslation("outreach.move.on"));
        on.setMax(head.today());
        on.setValue(head.today());
        stage();
        outcome(head);
        reason.setWidthFull();
        stack(stage, on, outcome, reason);
        fields().field("stage", stage, each -> each.id().toString(), id -> stages.stage(StageId.of(id)))
                .day("on", on)
                .choice("outcome", outcome, Outcome.class)
                .text("reason", reason);
        keep("move-stage", head.id().toString());
        errorsAt("refused.case.move.reason", reason);
        errorsAt("refused.case.move.same-stage", stage);
        errorsAt("refused.case.move.outcome", outcome);
        errorsAt("refused.date", on);
        show();
        onPrimary(() -> service.move(head.id(), version(), move()), done);
    }

    /** Where somebody else has put it meanwhile. */
    @Override
    void show(CaseHead head) {
        stage.setItems(stages.stages());
        stage.setValue(stages.stage(head.stageId()));
        on.setValue(head.today());
        outcome.setValue(head.outcome() == Outcome.OPEN ? null : head.outcome());
        reason.clear();
    }

    /** Chooses the stage beforehand, as when a card was dropped on it. */
    MoveStageDialog to(StageId id) {
        stage.setValue(stages.stage(id));
        return this;
    }

    private void stage() {
        stage.setLabel(getTranslation("outreach.move.to"));
        stage.setItems(
                stages.stages().stream().filter(each -> !each.equals(now)).toList());
        stage.setItemLabelGenerator(each -> each.name(getLocale()));
        stages.stages().stream()
                .filter(each -> each.position() == now.position() + 1)
                .findFirst()
                .ifPresent(stage::setValue);
        stage.addValueChangeListener(_ -> show());
    }

    private void outcome(CaseHead head) {
        outcome.setLabel(getTranslation("outreach.outcome.label"));
        outcome.setItems(
                Stream.of(Outcome.values()).filter(each -> each != Outcome.OPEN).toList());
        outcome.setItemLabelGenerator(each -> getTranslation("outreach.outcome." + each.name()));
        if (head.outcome() != Outcome.OPEN) {
            outcome.setValue(head.outcome());
        }
    }

    private void show() {
        var to = stage.getValue();
        outcome.setVisible(to != null && to.closing());
        var plain = to == null || stages.isExpected(now, to);
        reason.setLabel(getTranslation(plain ? "outreach.move.reason-optional" : "outreach.move.reason"));
        reason.setRequiredIndicatorVisible(!plain);
    }

    private StageMove move() {
        if (stage.isEmpty()) {
            throw new Refused("refused.case.move.same-stage");
        }
        return new StageMove(stage.getValue().id(), chosen(on), reason.getValue(), chosenOutcome());
    }

    private @Nullable Outcome chosenOutcome() {
        return outcome.isVisible() && !outcome.isEmpty() ? outcome.getValue() : null;
    }
}
