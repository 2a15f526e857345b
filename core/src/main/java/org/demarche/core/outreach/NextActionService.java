package org.demarche.core.outreach;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.demarche.core.access.Action;
import org.demarche.core.access.CaseId;
import org.demarche.core.access.Needs;
import org.demarche.core.access.Right;
import org.demarche.core.base.Ids;
import org.demarche.core.base.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What comes next on cases. */
@Service
@Transactional
@Needs(Right.WORK_ON_CASES)
public class NextActionService {

    private final OutreachCases cases;
    private final CaseAccess access;
    private final CaseTimes times;
    private final Timeline timeline;
    private final ApplicationEventPublisher events;

    NextActionService(
            OutreachCases cases,
            CaseAccess access,
            CaseTimes times,
            Timeline timeline,
            ApplicationEventPublisher events) {
        this.cases = cases;
        this.access = access;
        this.times = times;
        this.timeline = timeline;
        this.events = events;
    }

    public void plan(CaseId id, int version, NextAction action) {
        plan(access.load(id, Action.EDIT, version), action);
    }

    /**
     * The same for many; what came next before is replaced.
     *
     * @return what that was, for {@link CaseUndoService}
     */
    public List<Planned> planAll(Collection<CaseId> ids, NextAction action) {
        return ids.stream()
                .map(id -> plan(access.load(id, Action.EDIT), action))
                .toList();
    }

    /** For what is logged together with its next step. */
    void plan(CaseId id, NextAction action) {
        plan(access.load(id, Action.EDIT), action);
    }

    /** @return for {@link #undo} */
    public Deed complete(CaseId id, int version) {
        var worked = access.load(id, Action.EDIT, version);
        var deed = new Deed(Ids.next(), worked.complete());
        cases.save(worked);
        tell(worked, EntryKind.NEXT_ACTION_DONE, deed, deed.before().due());
        events.publishEvent(
                new NextActionDone(worked.key(), deed.id(), deed.before().text(), true));
        return deed;
    }

    /** @return for {@link #undo} */
    public Deed snooze(CaseId id, int version, LocalDate until) {
        var snoozed = access.load(id, Action.EDIT, version);
        var deed = new Deed(
                Ids.next(), snoozed.nextAction().orElseThrow(() -> new Refused("refused.case.next-action.none")));
        snoozed.snooze(until, times.at(id));
        cases.save(snoozed);
        tell(snoozed, EntryKind.NEXT_ACTION_SNOOZED, deed, until);
        return deed;
    }

    /** Takes back that it was done or put off; the timeline tells both. */
    public void undo(CaseId id, Deed deed) {
        var restored = access.load(id, Action.EDIT);
        restored.restore(deed.before());
        cases.save(restored);
        tell(
                restored,
                EntryKind.NEXT_ACTION_REOPENED,
                new Deed(Ids.next(), deed.before()),
                deed.before().due());
        events.publishEvent(
                new NextActionDone(restored.key(), deed.id(), deed.before().text(), false));
    }

    private Planned plan(OutreachCase planned, NextAction action) {
        var before = planned.nextAction().orElse(null);
        planned.plan(action, times.at(planned.id()));
        cases.save(planned);
        var deed = new Deed(Ids.next(), action);
        tell(planned, EntryKind.NEXT_ACTION_SET, deed, action.due());
        return new Planned(planned.id(), planned.version(), deed.id(), before);
    }

    private void tell(OutreachCase worked, EntryKind kind, Deed deed, LocalDate day) {
        timeline.add(
                worked.key(),
                TimelineEvent.of(kind, times.at(worked.id()).now())
                        .about(deed.id())
                        .with(Map.of(
                                "what", deed.before().text(),
                                "kind", deed.before().kind().name(),
                                "on", day.toString())));
    }
}
