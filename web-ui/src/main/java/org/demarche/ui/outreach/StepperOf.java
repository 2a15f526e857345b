package org.demarche.ui.outreach;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.demarche.core.campaign.Stage;
import org.demarche.core.campaign.StageId;
import org.demarche.core.campaign.StageModel;
import org.demarche.core.outreach.CaseHead;
import org.demarche.core.outreach.Outcome;
import org.demarche.ui.part.StageFill;
import org.demarche.ui.part.Stepper;
import org.demarche.ui.part.Stepper.State;
import org.demarche.ui.part.Stepper.Step;

/** The stages of one case, as the stepper draws them. */
record StepperOf(CaseHead head, StageModel model, Map<StageId, LocalDate> reached, CaseWords words, Locale language) {

    Stepper build() {
        var now = model.stage(head.stageId());
        var steps = model.stages().stream().map(stage -> step(stage, now)).toList();
        return new Stepper(words.text("outreach.case.stages"), steps);
    }

    private Step step(Stage stage, Stage now) {
        var state = stage.equals(now) ? State.NOW : state(stage, now);
        var on = state == State.AHEAD ? null : reached.get(stage.id());
        return new Step(
                stage.name(language),
                fill(stage),
                state,
                on == null ? null : words.formats().day(on));
    }

    /** A stage before the present one that the case never was in was skipped, not done. */
    private State state(Stage stage, Stage now) {
        return stage.position() < now.position() && reached.containsKey(stage.id()) ? State.DONE : State.AHEAD;
    }

    private StageFill fill(Stage stage) {
        if (!stage.closing()) {
            return StageFill.ofPhase(stage.phase());
        }
        return head.outcome() == Outcome.RECOGNISED ? StageFill.RECOGNISED : StageFill.CLOSED;
    }
}
