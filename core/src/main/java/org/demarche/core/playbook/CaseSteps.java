package org.demarche.core.playbook;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.demarche.core.access.CaseId;
import org.demarche.core.outreach.CaseKey;
import org.demarche.core.outreach.Priority;
import org.demarche.core.playbook.StepAssignees.Assignee;
import org.demarche.core.task.RuledDay;
import org.demarche.core.task.RuledDays;
import org.demarche.core.task.RuledTasks;
import org.demarche.core.task.TaskContent;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Brings the steps of a playbook into a case, and takes them away again. */
@Component
class CaseSteps {

    private final StepLedger ledger;
    private final Playbooks playbooks;
    private final StepAssignees assignees;
    private final RuledDays days;
    private final RuledTasks tasks;

    CaseSteps(StepLedger ledger, Playbooks playbooks, StepAssignees assignees, RuledDays days, RuledTasks tasks) {
        this.ledger = ledger;
        this.playbooks = playbooks;
        this.assignees = assignees;
        this.days = days;
        this.tasks = tasks;
    }

    /** For one deed. */
    Pass begin() {
        return new Pass(days.almanac(), playbooks, assignees);
    }

    /** A step that has come already for this occasion does not come again. */
    void bring(Pass pass, CaseKey key, Playbook playbook, PlaybookStep step, Happening happening) {
        var day = days.of(pass.almanac(), key, step.choice(happening.on()));
        ledger.claim(key, playbook, step, happening, Turn.of(step, happening, day))
                .ifPresent(claimed -> day.ifPresent(known -> give(pass, claimed, step, known, playbook)));
    }

    /** What waited for something that may have happened now. */
    void tryAgain(Pass pass, CaseId id) {
        ledger.open(id).stream()
                .filter(step -> step.state() == StepState.WAITING)
                .forEach(step -> give(pass, step));
    }

    /** @param by what ends them; null when it never was */
    void withdraw(Pass pass, CaseKey key, @Nullable UUID by, Predicate<CaseStep> over) {
        ledger.open(key.id()).stream().filter(over).forEach(step -> withdraw(pass, step, by));
    }

    void withdraw(Pass pass, CaseStep step, @Nullable UUID by) {
        ledger.withdrawn(step, by);
        if (step.taskId() != null) {
            tasks.withdraw(step.taskId(), pass.playbook(step).number());
        }
    }

    /** What it took away comes back, as a new task of a new day. */
    void revive(Pass pass, CaseKey key, UUID withdrawnBy) {
        ledger.withdrawnBy(key.id(), withdrawnBy).forEach(step -> {
            ledger.revived(step);
            give(pass, step);
        });
    }

    private void give(Pass pass, CaseStep claimed) {
        var playbook = pass.playbook(claimed);
        playbook.step(claimed.stepId()).ifPresent(step -> days.of(pass.almanac(), claimed.key(), step.choice(claimed))
                .ifPresent(day -> {
                    if (claimed.year() == 0 && step.comesEveryYear()) {
                        ledger.isOf(claimed, Turn.of(step, claimed.sameOccasion(), Optional.of(day)));
                    }
                    give(pass, claimed, step, day, playbook);
                }));
    }

    private void give(Pass pass, CaseStep claimed, PlaybookStep step, RuledDay day, Playbook playbook) {
        if (day.isOver()) {
            ledger.turn(claimed, StepState.PASSED);
        } else {
            give(claimed, step, day, pass.assignee(claimed.key(), playbook, step), playbook);
        }
    }

    private void give(CaseStep claimed, PlaybookStep step, RuledDay day, Assignee assignee, Playbook playbook) {
        var words = step.words();
        var content = new TaskContent(
                step.kind(),
                words.title().in(assignee.language()),
                words.note(assignee.language()),
                "",
                day.due(),
                Priority.NORMAL,
                List.of());
        ledger.given(claimed, tasks.give(claimed.key(), assignee.id(), content, day, playbook.origin()));
    }
}
