package org.demarche.core.playbook;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.demarche.core.base.Ids;
import org.demarche.core.outreach.CaseKey;
import org.demarche.core.outreach.EntryKind;
import org.demarche.core.outreach.Timeline;
import org.demarche.core.outreach.TimelineEvent;
import org.demarche.core.task.DayBefore;
import org.demarche.core.task.RuleChoice;
import org.demarche.core.task.RuledTasks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets one case follow another version of the playbook. */
@Component
class Rollout {

    private final FollowedPlaybooks followed;
    private final CaseSteps steps;
    private final StepLedger ledger;
    private final RuledTasks tasks;
    private final Timeline timeline;
    private final Clock clock;

    Rollout(
            FollowedPlaybooks followed,
            CaseSteps steps,
            StepLedger ledger,
            RuledTasks tasks,
            Timeline timeline,
            Clock clock) {
        this.followed = followed;
        this.steps = steps;
        this.ledger = ledger;
        this.tasks = tasks;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** For one look, or one deed, at all the cases that it is about. */
    Pass begin() {
        return steps.begin();
    }

    /** @return how it stood before, for the undo */
    PlaybookApplied apply(Pass pass, CaseKey key, Playbook to, List<StepDeed> deeds) {
        var before = followed.followed(key);
        var stepsBefore = ledger.of(key.id());
        var deed = Ids.next();
        var days = new ArrayList<DayBefore>();
        tell(key, deed, to, before);
        followed.follow(key, to);
        for (var each : deeds) {
            switch (each) {
                case StepDeed.Bring(var step, var happening, var _) -> steps.bring(pass, key, to, step, happening);
                case StepDeed.Keep(var line, var step, var due) ->
                    keep(pass, line, to, step, due != null).ifPresent(days::add);
                case StepDeed.Withdraw(var line) -> steps.withdraw(pass, line, null);
            }
        }
        steps.tryAgain(pass, key.id());
        var id = before.map(Playbook::getId).orElse(null);
        return new PlaybookApplied(key.id(), deed, to.getId(), id, stepsBefore, ledger.of(key.id()), days);
    }

    private Optional<DayBefore> keep(Pass pass, CaseStep line, Playbook to, PlaybookStep step, boolean moves) {
        var choice = step.choice(line);
        ledger.follows(line, to, step.until());
        return line.taskId() != null && (moves || !choice.equals(choiceUntilNow(pass, line)))
                ? tasks.follow(pass.almanac(), line.taskId(), choice)
                : Optional.empty();
    }

    private static @Nullable RuleChoice choiceUntilNow(Pass pass, CaseStep line) {
        return pass.playbook(line)
                .step(line.stepId())
                .map(step -> step.choice(line))
                .orElse(null);
    }

    private void tell(CaseKey key, UUID deed, Playbook to, Optional<Playbook> before) {
        var details = new HashMap<String, String>();
        details.put("playbook", Integer.toString(to.number()));
        before.ifPresent(version -> details.put("before", Integer.toString(version.number())));
        var event = TimelineEvent.of(EntryKind.PLAYBOOK_APPLIED, clock.instant());
        timeline.add(key, event.about(deed).with(details));
    }
}
