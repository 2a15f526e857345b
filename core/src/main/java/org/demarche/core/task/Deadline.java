package org.demarche.core.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.demarche.core.access.Edited;
import org.demarche.core.access.UserId;
import org.demarche.core.base.Refused;
import org.demarche.core.outreach.CaseKey;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/**
 * Why something is due on its day: a rule, what it counts from, the pauses and the extensions. The day itself stays with what
 * is due; where somebody chooses another one by hand, the rule governs no more.
 */
@Table("deadline")
public class Deadline extends Edited {

    @Id
    private DeadlineId id;

    private DueType objectType;
    private UUID objectId;

    @Embedded(onEmpty = Embedded.OnEmpty.USE_NULL)
    private CaseKey caseKey;

    private @Nullable String what;

    @Embedded(onEmpty = Embedded.OnEmpty.USE_NULL)
    private DeadlineRule rule;

    private @Nullable UUID anchorId;
    private LocalDate anchorOn;
    private LocalDate reckonedOn;
    private LocalDate dueOn;
    private LocalDate veryLateOn;
    private String computation;
    private UserId setBy;
    private Instant setAt;

    @MappedCollection(idColumn = "deadline_id", keyColumn = "position")
    private List<Pause> pauses = new ArrayList<>();

    @MappedCollection(idColumn = "deadline_id", keyColumn = "position")
    private List<Extension> extensions = new ArrayList<>();

    /** For the mapper, which fills the fields. */
    private Deadline() {}

    static Deadline set(DueThing thing, DeadlineRule rule, Anchor anchor, UserId by, Instant now) {
        var deadline = new Deadline();
        deadline.id = DeadlineId.create();
        deadline.objectType = thing.object().type();
        deadline.objectId = thing.object().id();
        deadline.caseKey = thing.key();
        deadline.what = thing.identity();
        deadline.follow(rule, anchor);
        deadline.setBy = by;
        deadline.setAt = now;
        return deadline;
    }

    /** From here on another rule, or another day to count from. */
    final void follow(DeadlineRule newRule, Anchor anchor) {
        if (newRule.countsBackwards() && !pauses.isEmpty()) {
            throw new Refused("refused.deadline.backwards");
        }
        rule = newRule;
        anchorId = anchor.id();
        anchorOn = anchor.day();
    }

    /** The answer is ours to give: from today on no day counts. A day that comes near by itself cannot be held up. */
    void pause(LocalDate today, String reason, UserId by) {
        if (rule.countsBackwards()) {
            throw new Refused("refused.deadline.backwards");
        }
        if (isPaused()) {
            throw new Refused("refused.deadline.paused");
        }
        if (dueOn.isBefore(today)) {
            throw new Refused("refused.deadline.past", dueOn);
        }
        pauses.add(new Pause(today, null, reason, by));
    }

    /** Today counts again. A pause in which no day stood still leaves nothing behind. */
    void resume(LocalDate today) {
        if (!isPaused()) {
            throw new Refused("refused.deadline.not-paused");
        }
        var last = pauses.removeLast();
        if (today.isAfter(last.pausedOn())) {
            pauses.add(last.until(today));
        }
    }

    void extend(MoreTime more, UserId by) {
        var until = more.toDay();
        if (until != null && !until.isAfter(dueOn)) {
            throw new Refused("refused.deadline.extension.not-later", dueOn);
        }
        extensions.add(new Extension(more.days(), until, more.reason(), by));
    }

    /** @param written the same as JSON */
    void take(Computation computed, String written) {
        reckonedOn = computed.reckoned();
        dueOn = computed.due();
        veryLateOn = computed.veryLateOn();
        computation = written;
    }

    DeadlineTerms terms() {
        return new DeadlineTerms(rule, anchorOn, pauses, extensions);
    }

    public boolean isPaused() {
        return !pauses.isEmpty() && pauses.getLast().lasts();
    }

    public DeadlineId id() {
        return id;
    }

    public DueObject object() {
        return new DueObject(objectType, objectId);
    }

    CaseKey key() {
        return caseKey;
    }

    /** The words of the next action that it was set for; null for anything else. */
    @Nullable
    String what() {
        return what;
    }

    public DeadlineRule rule() {
        return rule;
    }

    public Anchor anchor() {
        return new Anchor(anchorId, anchorOn);
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    /** How the day came about, as JSON; see {@link Computations}. */
    String computation() {
        return computation;
    }
}
