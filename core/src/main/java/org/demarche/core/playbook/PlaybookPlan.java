package org.demarche.core.playbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.demarche.core.access.Action;
import org.demarche.core.access.CaseId;
import org.demarche.core.access.Needs;
import org.demarche.core.access.Right;
import org.demarche.core.campaign.StageId;
import org.demarche.core.outreach.CaseAccess;
import org.demarche.core.outreach.CaseKey;
import org.demarche.core.task.Almanac;
import org.demarche.core.task.RuleChoice;
import org.demarche.core.task.RuledDays;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a playbook means for a real case: which of its steps are done, are to do or to come, and on which day. */
@Component
@Transactional(readOnly = true)
@Needs(Right.READ_CAMPAIGNS)
public class PlaybookPlan {

    private final CaseAccess cases;
    private final StepLedger ledger;
    private final CaseHistory history;
    private final RuledDays days;

    PlaybookPlan(CaseAccess cases, StepLedger ledger, CaseHistory history, RuledDays days) {
        this.cases = cases;
        this.ledger = ledger;
        this.history = history;
        this.days = days;
    }

    /** Earliest first; what has no day yet last, in the order of the playbook. */
    public List<PlannedStep> of(CaseId id, PlaybookDraft draft) {
        var key = cases.require(id, Action.READ);
        var almanac = days.almanac();
        var came = came(id);
        var entered =
                history.stages(id).stream().collect(Collectors.toMap(CaseHistory.Entered::stage, Function.identity()));
        var planned = new HashMap<StepId, PlannedStep>();
        var all = new ArrayList<PlannedStep>();
        for (var step : draft.steps()) {
            var line = came.get(step.id());
            var next = line == null ? toCome(almanac, key, step, entered, planned) : asItCame(almanac, key, step, line);
            planned.put(step.id(), next);
            all.add(next);
        }
        all.sort(Comparator.comparing(PlannedStep::due, Comparator.nullsLast(Comparator.naturalOrder())));
        return all;
    }

    /** By step, the last time that it came. */
    private Map<StepId, CaseStep> came(CaseId id) {
        var came = new HashMap<StepId, CaseStep>();
        ledger.of(id).forEach(line -> came.put(line.stepId(), line));
        return came;
    }

    private PlannedStep asItCame(Almanac almanac, CaseKey key, PlaybookStep step, CaseStep line) {
        var due = line.dueOn() == null ? day(almanac, key, step.choice(line)) : line.dueOn();
        return new PlannedStep(step, line.inPlan(), due, false);
    }

    private PlannedStep toCome(
            Almanac almanac,
            CaseKey key,
            PlaybookStep step,
            Map<StageId, CaseHistory.Entered> stages,
            Map<StepId, PlannedStep> planned) {
        var before = step.after().map(planned::get);
        if (before.isPresent()) {
            return afterwards(almanac, key, step, before.get());
        }
        var stage = step.occasion().stageId();
        var entered = stage == null ? null : stages.get(stage);
        var due = day(almanac, key, step.choice(entered == null ? null : entered.enteredOn()));
        boolean needed = entered == null
                ? step.until() != Until.ANSWERED || !history.isAnswered(key.id())
                : !history.isOver(key.id(), step.until(), entered);
        return new PlannedStep(step, needed ? PlanState.AHEAD : PlanState.UNNEEDED, due, false);
    }

    /** It does not come where the one before never will. */
    private PlannedStep afterwards(Almanac almanac, CaseKey key, PlaybookStep step, PlannedStep before) {
        var from = before.due();
        var due = from == null ? null : day(almanac, key, step.choice(from));
        return new PlannedStep(step, before.state().isDropped() ? PlanState.UNNEEDED : PlanState.AHEAD, due, true);
    }

    private @Nullable LocalDate day(Almanac almanac, CaseKey key, RuleChoice choice) {
        return days.of(almanac, key, choice)
                .map(day -> day.isOver() ? day.computed().reckoned() : day.due())
                .orElse(null);
    }
}
