package org.demarche.core.playbook;

import java.time.Clock;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.demarche.core.base.Refused;
import org.demarche.core.outreach.CaseChronicle;
import org.demarche.core.outreach.CaseKey;
import org.demarche.core.outreach.EntryKind;
import org.demarche.core.task.RuledTasks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the steps of one case back to how they stood before a {@link Rollout}. */
@Component
class RolloutUndo {

    private final FollowedPlaybooks followed;
    private final CaseSteps steps;
    private final StepLedger ledger;
    private final RuledTasks tasks;
    private final CaseChronicle chronicle;
    private final Clock clock;

    RolloutUndo(
            FollowedPlaybooks followed,
            CaseSteps steps,
            StepLedger ledger,
            RuledTasks tasks,
            CaseChronicle chronicle,
            Clock clock) {
        this.followed = followed;
        this.steps = steps;
        this.ledger = ledger;
        this.tasks = tasks;
        this.chronicle = chronicle;
        this.clock = clock;
    }

    /** @throws Refused stale, when it is not as the rollout left it */
    void undo(Pass pass, CaseKey key, PlaybookApplied applied) {
        boolean follows = followed.followed(key)
                .filter(version -> version.getId().equals(applied.to()))
                .isPresent();
        if (!follows || !ledger.of(key.id()).equals(applied.stepsAfter())) {
            throw Refused.stale();
        }
        var before = applied.stepsBefore().stream().collect(Collectors.toMap(CaseStep::id, Function.identity()));
        applied.stepsAfter().forEach(step -> putBack(pass, step, before.get(step.id())));
        applied.days().forEach(tasks::restore);
        followed.followAgain(key, applied.before());
        chronicle.takeBack(key, applied.deed(), EntryKind.PLAYBOOK_APPLIED, clock.instant(), "");
    }

    /** @param was null where the rollout brought it */
    private void putBack(Pass pass, CaseStep step, @Nullable CaseStep was) {
        if (step.equals(was)) {
            return;
        }
        if (was == null || step.isOpen() && !step.isSameTaskAs(was)) {
            steps.withdraw(pass, step, null);
        }
        if (was != null) {
            if (was.isOpen() && was.taskId() != null && !step.isOpen()) {
                tasks.reopen(was.taskId(), pass.playbook(was).number());
            }
            ledger.restore(was);
        }
    }
}
