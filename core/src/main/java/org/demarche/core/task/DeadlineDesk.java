package org.demarche.core.task;

import java.time.Clock;
import java.util.Optional;
import org.demarche.core.access.UserId;
import org.demarche.core.base.Refused;
import org.demarche.core.outreach.EntryKind;
import org.springframework.stereotype.Component;

/** What every deed on a deadline begins and ends with: it is loaded, and what it governs; computed, saved, told. */
@Component
class DeadlineDesk {

    private final Deadlines deadlines;
    private final DueThings things;
    private final Reckoner reckoner;
    private final DeadlineChronicle chronicle;
    private final Clock clock;

    DeadlineDesk(Deadlines deadlines, DueThings things, Reckoner reckoner, DeadlineChronicle chronicle, Clock clock) {
        this.deadlines = deadlines;
        this.things = things;
        this.reckoner = reckoner;
        this.chronicle = chronicle;
        this.clock = clock;
    }

    /** @throws Refused when it is missing, or not for this person to change */
    DueThing require(DueObject object) {
        return things.require(object);
    }

    /** @throws Refused stale, when somebody saved the deadline since it was read */
    Deadline load(DeadlineId id, int version) {
        var deadline = deadlines.findById(id).orElseThrow(Refused::notFound);
        things.require(deadline.object());
        if (deadline.version() != version) {
            throw Refused.stale();
        }
        return deadline;
    }

    /** @throws Refused stale, when somebody chose another day by hand meanwhile, and the rule governs no more */
    DueThing governed(Deadline deadline) {
        var thing = things.require(deadline.object());
        if (!thing.isGovernedBy(deadline)) {
            throw Refused.stale();
        }
        return thing;
    }

    /** From here on its day follows the rule. */
    Deadline govern(DueThing thing, RuleChoice choice, UserId by) {
        var object = thing.object();
        var almanac = reckoner.almanac();
        deadlines.findByObjectIdAndObjectType(object.id(), object.type()).ifPresent(deadlines::delete);
        var anchor = reckoner.anchor(almanac, thing.key(), object, choice);
        var deadline = Deadline.set(thing, choice.rule(), anchor, by, clock.instant());
        keep(almanac, thing, deadline);
        return deadline;
    }

    /** Something that was made with the day that its rule gives. */
    void governNew(DueThing thing, RuledDay day, UserId by) {
        var deadline = Deadline.set(thing, day.rule(), day.anchor(), by, clock.instant());
        reckoner.take(deadline, day.computed());
        deadlines.save(deadline);
    }

    /** Another rule, where one governs and the thing is still open. What is late by both stays late. */
    Optional<DayBefore> followIfGoverned(Almanac almanac, TaskId task, RuleChoice choice) {
        var object = DueObject.of(task);
        return governing(object).map(deadline -> {
            var before = new DayBefore(task, deadline.rule(), deadline.anchor(), reckoner.computed(deadline));
            deadline.follow(choice.rule(), reckoner.anchor(almanac, deadline.key(), object, choice));
            setAnew(object, deadline, reckoner.again(almanac, deadline, deadline.terms()));
            return before;
        });
    }

    /** As it was before {@link #followIfGoverned}. */
    void restore(DayBefore before) {
        var object = DueObject.of(before.task());
        governing(object).ifPresent(deadline -> {
            deadline.follow(before.rule(), before.anchor());
            setAnew(object, deadline, before.computed());
        });
    }

    private void setAnew(DueObject object, Deadline deadline, Computation computed) {
        var thing = things.find(object).orElseThrow();
        reckoner.take(deadline, computed);
        save(thing, deadline);
        tell(EntryKind.DEADLINE_SET, thing, deadline, "");
    }

    /** The day that another rule would give, where one governs and what it counts from has happened. */
    Optional<Computation> instead(Almanac almanac, DueObject object, RuleChoice choice) {
        return governing(object).flatMap(deadline -> reckoner.anchorIfAny(almanac, deadline.key(), choice)
                .map(anchor ->
                        reckoner.again(almanac, deadline, deadline.terms().by(choice.rule(), anchor.day()))));
    }

    private Optional<Deadline> governing(DueObject object) {
        return deadlines.findByObjectIdAndObjectType(object.id(), object.type()).filter(deadline -> things.find(object)
                .filter(thing -> thing.isGovernedBy(deadline))
                .isPresent());
    }

    /** Computes the day, and sets it where it stands. */
    void keep(Almanac almanac, DueThing thing, Deadline deadline) {
        reckoner.reckon(almanac, deadline);
        save(thing, deadline);
    }

    private void save(DueThing thing, Deadline deadline) {
        deadlines.save(deadline);
        if (!deadline.dueOn().equals(thing.dueOn())) {
            things.move(thing, deadline.dueOn());
        }
    }

    void tell(EntryKind kind, DueThing thing, Deadline deadline, String why) {
        chronicle.tell(kind, thing, deadline, why);
    }
}
