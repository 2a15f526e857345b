package org.demarche.ui.outreach.list;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.demarche.core.base.Refused;
import org.demarche.core.campaign.Stage;
import org.demarche.core.campaign.StageId;
import org.demarche.core.campaign.StageModel;
import org.demarche.core.outreach.Outcome;
import org.demarche.core.outreach.StageMove;
import org.jspecify.annotations.Nullable;

/** Asks where to, since when, and why where that is not plain; a closing stage asks for the outcome. */
class MoveCasesDialog extends BulkDialog {

    final Select<Stage> stage = new Select<>();
    final DatePicker on;
    final Select<Outcome> outcome = new Select<>();
    final TextArea reason = new TextArea();
    private final transient Chosen chosen;
    private final transient StageModel stages;

    /** @param today the last day that it can have happened on */
    MoveCasesDialog(
            Chosen chosen,
            Words words,
            Surroundings around,
            LocalDate today,
            Consumer<StageMove> move,
            Consumer<Stage> done) {
        super(words.of("cases.bulk.move.title", chosen), words.of("cases.bulk.move.do", chosen), chosen);
        this.chosen = chosen;
        this.stages = around.stages();
        on = around.formats().datePicker(getTranslation("cases.bulk.on"));
        on.setMax(today);
        on.setValue(today);
        stage.setLabel(getTranslation("cases.bulk.to"));
        stage.setItems(stages.stages().stream().filter(this::isElsewhere).toList());
        stage.setItemLabelGenerator(each -> each.name(around.language()));
        stage.addValueChangeListener(_ -> show());
        outcome.setLabel(getTranslation("cases.bulk.outcome"));
        outcome.setItems(
                Stream.of(Outcome.values()).filter(each -> each != Outcome.OPEN).toList());
        outcome.setItemLabelGenerator(each -> getTranslation("outreach.outcome." + each.name()));
        fields(stage, on, outcome, reason);
        errorsAt("refused.case.move.same-stage", stage)
                .errorsAt("refused.case.move.outcome", outcome)
                .errorsAt("refused.case.move.reason", reason)
                .errorsAt("refused.date", on);
        show();
        onPrimary(() -> move.accept(move()), () -> done.accept(stage.getValue()));
    }

    /** Chooses the stage beforehand, as when a card was dropped on it. */
    MoveCasesDialog to(StageId id) {
        stage.setValue(stages.stage(id));
        return this;
    }

    private boolean isElsewhere(Stage candidate) {
        return chosen.cases().stream().anyMatch(row -> !row.stageId().equals(candidate.id()));
    }

    private boolean isExpected(Stage to) {
        return chosen.cases().stream()
                .allMatch(row -> row.stageId().equals(to.id()) || stages.isExpected(stages.stage(row.stageId()), to));
    }

    private void show() {
        var to = stage.getValue();
        boolean expected = to == null || isExpected(to);
        outcome.setVisible(to != null && to.closing());
        outcome.setRequiredIndicatorVisible(outcome.isVisible());
        reason.setLabel(getTranslation(expected ? "cases.bulk.reason.optional" : "cases.bulk.reason"));
        reason.setRequiredIndicatorVisible(!expected);
    }

    private StageMove move() {
        if (stage.getValue() == null) {
            throw new Refused("refused.case.move.same-stage");
        }
        return new StageMove(stage.getValue().id(), chosen(on), reason.getValue(), chosenOutcome());
    }

    private @Nullable Outcome chosenOutcome() {
        return outcome.isVisible() ? outcome.getValue() : null;
    }
}
