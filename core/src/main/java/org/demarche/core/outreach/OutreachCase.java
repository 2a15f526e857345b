package org.demarche.core.outreach;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.demarche.core.access.CampaignId;
import org.demarche.core.access.CaseId;
import org.demarche.core.access.Edited;
import org.demarche.core.access.Part;
import org.demarche.core.access.UserId;
import org.demarche.core.base.Dates;
import org.demarche.core.base.Refused;
import org.demarche.core.campaign.StageId;
import org.demarche.core.campaign.StageModel;
import org.demarche.core.institution.InstitutionId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.ReadOnlyProperty;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/**
 * One campaign at one institution, from the first letter to the outcome. Opened as planned; moved, assigned, given a next
 * action; closed with an outcome, and opened again by a move back.
 */
@Table("outreach_case")
public class OutreachCase extends Edited {

    @Id
    private CaseId id;

    private CampaignId campaignId;
    private boolean restricted;
    private InstitutionId institutionId;
    private String reference;
    private StageId stageId;
    private LocalDate stageSince;
    private Outcome outcome;
    private @Nullable LocalDate outcomeOn;
    private Priority priority;

    @Embedded(onEmpty = Embedded.OnEmpty.USE_NULL, prefix = "next_action_")
    private @Nullable NextAction nextAction;

    /** Kept by {@link LastContact}, so that logging something leaves the version alone. */
    @ReadOnlyProperty
    private @Nullable LocalDate lastContactOn;

    private Instant openedAt;
    private UserId openedBy;
    private @Nullable BatchId openedIn;
    private @Nullable Instant closedAt;

    @MappedCollection(idColumn = "case_id")
    private Set<Assignment> assignments = new HashSet<>();

    /** For the mapper, which fills the fields. */
    private OutreachCase() {}

    static OutreachCase open(Opening opening, InstitutionId institution, String reference, LocalDate today) {
        var opened = new OutreachCase();
        opened.id = CaseId.create();
        opened.campaignId = opening.campaign();
        opened.institutionId = institution;
        opened.reference = reference;
        opened.stageId = opening.stage();
        opened.stageSince = today;
        opened.outcome = Outcome.OPEN;
        opened.priority = Priority.NORMAL;
        opened.openedAt = opening.at();
        opened.openedBy = opening.by();
        opened.openedIn = opening.batch();
        return opened;
    }

    /** Any move is allowed; one that goes back or skips says why, one that closes knows the outcome. */
    void move(StageModel model, StageMove move, CaseTime time) {
        var to = model.stage(move.to());
        var on = Dates.happened(move.on(), time.today());
        if (to.id().equals(stageId)) {
            throw new Refused("refused.case.move.same-stage");
        }
        if (move.reason().isEmpty() && !model.isExpected(model.stage(stageId), to)) {
            throw new Refused("refused.case.move.reason.missing");
        }
        if (to.closing()) {
            close(move, time);
        } else {
            closedAt = null;
        }
        stageId = to.id();
        stageSince = on;
    }

    /** How it stands before a move, for the undo. */
    StageMoved standing(UUID move) {
        return new StageMoved(id, version() + 1, move, stageId, stageSince, outcome, outcomeOn, closedAt);
    }

    void takeBack(StageMoved moved) {
        stageId = moved.stage();
        stageSince = moved.since();
        outcome = moved.outcome();
        outcomeOn = moved.outcomeOn();
        closedAt = moved.closedAt();
    }

    private void close(StageMove move, CaseTime time) {
        if (move.outcome() != null && move.outcome() != outcome) {
            conclude(move.outcome(), move.on(), time);
        }
        if (outcome == Outcome.OPEN) {
            throw new Refused("refused.case.move.outcome.missing");
        }
        closedAt = time.now();
    }

    void conclude(Outcome newOutcome, LocalDate on, CaseTime time) {
        if (newOutcome == Outcome.OPEN && closed()) {
            throw new Refused("refused.case.outcome.closed");
        }
        outcomeOn = newOutcome == Outcome.OPEN ? null : Dates.happened(on, time.today());
        outcome = newOutcome;
    }

    void prioritise(Priority newPriority) {
        priority = newPriority;
    }

    void plan(NextAction action, CaseTime time) {
        if (closed()) {
            throw new Refused("refused.case.closed");
        }
        Dates.due(action.due(), time.today());
        nextAction = action.inPlaceOf(nextAction);
    }

    /** The same next action on the day that a rule gives, which may be past when it is computed anew. */
    void reckon(LocalDate due) {
        nextAction = requireNextAction().on(due);
    }

    void takeBack(Planned planned) {
        nextAction = planned.before();
    }

    /** @return what was done */
    NextAction complete() {
        var done = requireNextAction();
        nextAction = null;
        return done;
    }

    void snooze(LocalDate until, CaseTime time) {
        Dates.due(until, time.today().plusDays(1));
        nextAction = requireNextAction().snoozedUntil(until);
    }

    /** Takes back that it was done or put off; what was planned since stays. */
    void restore(NextAction action) {
        if (nextAction != null && !nextAction.snoozedUntil(null).equals(action.snoozedUntil(null))) {
            throw new Refused("refused.case.next-action.replaced");
        }
        nextAction = action;
    }

    private NextAction requireNextAction() {
        if (nextAction == null) {
            throw new Refused("refused.case.next-action.none");
        }
        return nextAction;
    }

    /** Gives a part to somebody; owner and coordinator are one person each, so whoever had it hands over. */
    Handover assign(Part part, UserId user, String note, UserId by, Instant now) {
        var before = parts().give(Assignment.of(key(), user, part, note, by, now), now);
        wake(part);
        return new Handover(id, part, user, before);
    }

    void release(Part part, UserId user, Instant now) {
        parts().end(part, user, now);
        wake(part);
    }

    /** Who owns it next has not put it off. */
    private void wake(Part part) {
        if (part == Part.OWNER && nextAction != null) {
            nextAction = nextAction.snoozedUntil(null);
        }
    }

    public CaseKey key() {
        return new CaseKey(id, campaignId, restricted);
    }

    public CaseId id() {
        return id;
    }

    public CampaignId campaign() {
        return campaignId;
    }

    public InstitutionId institution() {
        return institutionId;
    }

    /** As people say it on the phone: {@code CT44-0017}. */
    public String reference() {
        return reference;
    }

    public StageId stage() {
        return stageId;
    }

    public LocalDate stageSince() {
        return stageSince;
    }

    public Outcome outcome() {
        return outcome;
    }

    public @Nullable LocalDate outcomeOn() {
        return outcomeOn;
    }

    public Priority priority() {
        return priority;
    }

    public Optional<NextAction> nextAction() {
        return Optional.ofNullable(nextAction);
    }

    /** The last day somebody of the institution was spoken or written to, or answered; null before the first. */
    public @Nullable LocalDate lastContactOn() {
        return lastContactOn;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public UserId openedBy() {
        return openedBy;
    }

    public boolean closed() {
        return closedAt != null;
    }

    /** Who has a part now. */
    public List<Assignment> assignments() {
        return parts().held();
    }

    public Optional<UserId> owner() {
        return parts().holder(Part.OWNER);
    }

    public Optional<UserId> coordinator() {
        return parts().holder(Part.COORDINATOR);
    }

    public boolean has(Part part, UserId user) {
        return parts().has(part, user);
    }

    private Parts parts() {
        return new Parts(assignments);
    }

    /** What all cases of a batch share at birth. */
    record Opening(CampaignId campaign, StageId stage, BatchId batch, UserId by, Instant at) {}
}
