package org.demarche.core.outreach;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.demarche.core.access.Action;
import org.demarche.core.access.CaseId;
import org.demarche.core.base.Line;
import org.demarche.core.campaign.StageModels;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where cases stand and what became of them. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('STAFF', 'COORDINATOR')")
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

    public void move(CaseId id, int version, StageMove move) {
        move(access.load(id, Action.EDIT, version), move);
    }

    /**
     * Moves many; those that stand there already are left alone.
     *
     * @return how many moved
     */
    public int moveAll(Collection<CaseId> ids, StageMove move) {
        int moved = 0;
        for (var id : ids) {
            var each = access.load(id, Action.EDIT);
            if (!each.stage().equals(move.to())) {
                move(each, move);
                moved++;
            }
        }
        return moved;
    }

    public void recordOutcome(CaseId id, int version, Outcome outcome, LocalDate on, String reason) {
        var concluded = access.load(id, Action.EDIT, version);
        var time = times.at(id);
        var words = Line.optional(reason, StageMove.REASON_LENGTH, "refused.case.outcome.reason");
        var before = concluded.outcome();
        concluded.conclude(outcome, on, time);
        cases.save(concluded);
        tellOutcome(concluded, before, time.momentOf(on), words);
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

    private void move(OutreachCase moved, StageMove move) {
        var model = models.of(moved.campaign());
        var time = times.at(moved.id());
        var from = model.stage(moved.stage());
        var before = moved.outcome();
        moved.move(model, move, time);
        cases.save(moved);
        moves.add(moved.key(), from.id(), move.to(), move.on(), move.reason());
        timeline.add(
                moved.key(),
                TimelineEvent.of(EntryKind.STAGE_MOVED, time.momentOf(move.on()))
                        .with(Map.of(
                                "from", from.key(),
                                "to", model.stage(move.to()).key(),
                                "on", move.on().toString()))
                        .saying(move.reason()));
        if (moved.outcome() != before) {
            tellOutcome(moved, before, time.momentOf(move.on()), "");
        }
    }

    private void tellOutcome(OutreachCase concluded, Outcome before, Instant at, String words) {
        var details = new HashMap<>(
                Map.of("from", before.name(), "to", concluded.outcome().name()));
        var on = concluded.outcomeOn();
        if (on != null) {
            details.put("on", on.toString());
        }
        timeline.add(
                concluded.key(),
                TimelineEvent.of(EntryKind.OUTCOME_RECORDED, at).with(details).saying(words));
    }
}
