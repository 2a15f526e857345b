package org.demarche.core.outreach;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.demarche.core.access.Action;
import org.demarche.core.access.CaseId;
import org.demarche.core.access.Needs;
import org.demarche.core.access.Right;
import org.demarche.core.base.Ids;
import org.demarche.core.base.Line;
import org.demarche.core.campaign.StageModels;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where cases stand and what became of them. */
@Service
@Transactional
@Needs(Right.WORK_ON_CASES)
public class StageService {

    private final OutreachCases cases;
    private final CaseAccess access;
    private final CaseTimes times;
    private final StageModels models;
    private final StageMoves moves;
    private final Timeline timeline;

    StageService(
            OutreachCases cases,
            CaseAccess access,
            CaseTimes times,
            StageModels models,
            StageMoves moves,
            Timeline timeline) {
        this.cases = cases;
        this.access = access;
        this.times = times;
        this.models = models;
        this.moves = moves;
        this.timeline = timeline;
    }

    /** @return how it stood before, for {@link CaseUndoService} */
    public StageMoved move(CaseId id, int version, StageMove move) {
        return move(access.load(id, Action.EDIT, version), move);
    }

    /**
     * Moves many; those that stand there already are left alone.
     *
     * @return how those that moved stood before, for {@link CaseUndoService}
     */
    public List<StageMoved> moveAll(Collection<CaseId> ids, StageMove move) {
        var moved = new ArrayList<StageMoved>();
        for (var id : ids) {
            var each = access.load(id, Action.EDIT);
            if (!each.stage().equals(move.to())) {
                moved.add(move(each, move));
            }
        }
        return moved;
    }

    public void recordOutcome(CaseId id, int version, Outcome outcome, LocalDate on, String reason) {
        conclude(access.load(id, Action.EDIT, version), outcome, on, reason);
    }

    void conclude(OutreachCase concluded, Outcome outcome, LocalDate on, String reason) {
        var time = times.at(concluded.id());
        var words = Line.optional(reason, StageMove.REASON_LENGTH, "refused.case.outcome.reason");
        var before = concluded.outcome();
        concluded.conclude(outcome, on, time);
        cases.save(concluded);
        tellOutcome(concluded, before, time.momentOf(on), event -> event.saying(words));
    }

    public void prioritise(CaseId id, int version, Priority priority) {
        var prioritised = access.load(id, Action.EDIT, version);
        var before = prioritised.priority();
        prioritised.prioritise(priority);
        cases.save(prioritised);
        timeline.add(
                prioritised.key(),
                TimelineEvent.of(EntryKind.PRIORITY_SET, times.at(id).now())
                        .with(Map.of("from", before.name(), "to", priority.name())));
    }

    StageMoved move(OutreachCase moved, StageMove move) {
        var model = models.of(moved.campaign());
        var time = times.at(moved.id());
        var from = model.stage(moved.stage());
        var before = moved.standing(Ids.next());
        moved.move(model, move, time);
        cases.save(moved);
        timeline.add(
                moved.key(),
                TimelineEvent.of(EntryKind.STAGE_MOVED, time.momentOf(move.on()))
                        .about(before.move())
                        .with(Map.of(
                                "from", from.key(),
                                "to", model.stage(move.to()).key(),
                                "on", move.on().toString()))
                        .saying(move.reason()));
        if (moved.outcome() != before.outcome()) {
            tellOutcome(moved, before.outcome(), time.momentOf(move.on()), event -> event.about(before.move()));
        }
        moves.add(before.move(), moved.key(), from.id(), move.to(), move.on(), move.reason());
        return before;
    }

    private void tellOutcome(
            OutreachCase concluded, Outcome before, Instant at, UnaryOperator<TimelineEvent> complete) {
        var details = new HashMap<>(
                Map.of("from", before.name(), "to", concluded.outcome().name()));
        var on = concluded.outcomeOn();
        if (on != null) {
            details.put("on", on.toString());
        }
        timeline.add(
                concluded.key(),
                complete.apply(TimelineEvent.of(EntryKind.OUTCOME_RECORDED, at).with(details)));
    }
}
