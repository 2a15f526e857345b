package org.demarche.core.task;

import java.time.LocalDate;
import java.util.Optional;
import org.demarche.core.outreach.CaseKey;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Computes days by the calendar and the clock of the house whose case it is. For callers that have asked for the case already. */
@Component
class Reckoner {

    private final Almanacs almanacs;
    private final DeadlineAnchors anchors;
    private final Computations computations;

    Reckoner(Almanacs almanacs, DeadlineAnchors anchors, Computations computations) {
        this.almanacs = almanacs;
        this.anchors = anchors;
        this.computations = computations;
    }

    /** What one deed computes all its days by. */
    Almanac almanac() {
        return almanacs.open();
    }

    Anchor anchor(Almanac almanac, CaseKey key, @Nullable DueObject object, RuleChoice choice) {
        return anchors.of(key, object, choice, almanac.today(key));
    }

    /** Empty when what it counts from has not happened. */
    Optional<Anchor> anchorIfAny(Almanac almanac, CaseKey key, RuleChoice choice) {
        return anchors.ifAny(key, null, choice, almanac.today(key));
    }

    /** @param type of what it would govern */
    Computation fresh(Almanac almanac, CaseKey key, DueType type, DeadlineTerms terms) {
        return Reckoning.fresh(terms, almanac.calendars(key, type, terms.anchor()), almanac.today(key));
    }

    /** A person changed something about it. */
    void reckon(Almanac almanac, Deadline deadline) {
        take(deadline, fresh(almanac, deadline.key(), deadline.object().type(), deadline.terms()));
    }

    /** How its day came about. */
    Computation computed(Deadline deadline) {
        return computations.read(deadline.computation());
    }

    void take(Deadline deadline, Computation computed) {
        deadline.take(computed, computations.write(computed));
    }

    /**
     * Something that it was computed from has changed.
     *
     * @return its day before
     * @throws org.demarche.core.base.Refused when the day is out of reach by now
     */
    LocalDate reckonAgain(Almanac almanac, Deadline deadline) {
        var before = deadline.dueOn();
        anchors.again(deadline).ifPresent(anchor -> deadline.follow(deadline.rule(), anchor));
        take(deadline, again(almanac, deadline, deadline.terms()));
        return before;
    }

    /** By terms in the place of its own: what is late stays late. */
    Computation again(Almanac almanac, Deadline deadline, DeadlineTerms terms) {
        var both = almanac.calendars(deadline.key(), deadline.object().type(), terms.anchor());
        return Reckoning.again(terms, both, almanac.today(deadline.key()), computed(deadline));
    }
}
