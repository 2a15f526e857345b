package org.demarche.core.playbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.core.outreach.CaseKey;
import org.demarche.core.outreach.CaseTimes;
import org.demarche.core.task.RuledDay;
import org.demarche.core.task.RuledDays;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Compares what stands in a case with what a version of the playbook would have brought. Reads, and changes nothing. */
@Component
class Comparing {

    private final StepLedger ledger;
    private final CaseHistory history;
    private final RuledDays days;
    private final CaseTimes times;

    Comparing(StepLedger ledger, CaseHistory history, RuledDays days, CaseTimes times) {
        this.ledger = ledger;
        this.history = history;
        this.days = days;
        this.times = times;
    }

    List<StepDeed> deeds(Pass pass, CaseKey key, Playbook to) {
        var lines = ledger.of(key.id());
        var deeds = new ArrayList<StepDeed>();
        lines.stream()
                .filter(CaseStep::isOpen)
                .map(line -> ofOpen(pass, key, line, to))
                .forEach(deeds::add);
        for (var entered : history.stages(key.id())) {
            to.startingWith(Occasion.entering(entered.stage()))
                    .filter(step -> !history.isOver(key.id(), step.until(), entered))
                    .forEach(step ->
                            bring(pass, key, step, entered.happening(), lines).ifPresent(deeds::add));
        }
        var today = times.at(key).today();
        for (var done : lines.stream().filter(CaseStep::isDone).toList()) {
            to.following(done.stepId()).forEach(step -> bring(pass, key, step, done.next(today, done.id()), lines)
                    .ifPresent(deeds::add));
        }
        return deeds;
    }

    private StepDeed ofOpen(Pass pass, CaseKey key, CaseStep line, Playbook to) {
        return to.step(line.stepId())
                .<StepDeed>map(step -> new StepDeed.Keep(line, step, newDay(pass, key, line, step)))
                .orElseGet(() -> new StepDeed.Withdraw(line));
    }

    private @Nullable LocalDate newDay(Pass pass, CaseKey key, CaseStep line, PlaybookStep step) {
        var choice = step.choice(line);
        var due = line.taskId() == null
                ? days.of(pass.almanac(), key, choice).map(RuledDay::due)
                : days.instead(pass.almanac(), line.taskId(), choice);
        return due.filter(day -> !day.equals(line.dueOn())).orElse(null);
    }

    /** Empty where it has come, or there is no time left for it. */
    private Optional<StepDeed> bring(
            Pass pass, CaseKey key, PlaybookStep step, Happening happening, List<CaseStep> lines) {
        var day = days.of(pass.almanac(), key, step.choice(happening.on()));
        var turn = Turn.of(step, happening, day);
        if (lines.stream().anyMatch(line -> hasCome(line, step, happening, turn))) {
            return Optional.empty();
        }
        if (day.filter(RuledDay::isOver).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(
                new StepDeed.Bring(step, happening, day.map(RuledDay::due).orElse(null)));
    }

    private static boolean hasCome(CaseStep line, PlaybookStep step, Happening happening, Turn turn) {
        return line.isOf(step.id(), happening.occasion()) && turn.isThatOf(line) && !line.mayComeAgain();
    }
}
