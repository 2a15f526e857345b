package org.demarche.core.task;

import java.time.LocalDate;
import java.util.Optional;
import org.demarche.core.outreach.CaseKey;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The days that rules would give. For features that have asked for the case already. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class RuledDays {

    private final Reckoner reckoner;
    private final DeadlineDesk desk;

    RuledDays(Reckoner reckoner, DeadlineDesk desk) {
        this.reckoner = reckoner;
        this.desk = desk;
    }

    /** What one deed computes all its days by; see there how long it is good for. */
    public Almanac almanac() {
        return reckoner.almanac();
    }

    /** Empty while what it counts from has not happened. */
    public Optional<RuledDay> of(Almanac almanac, CaseKey key, RuleChoice choice) {
        return reckoner.anchorIfAny(almanac, key, choice).map(anchor -> {
            var terms = DeadlineTerms.of(choice.rule(), anchor.day());
            var computed = reckoner.fresh(almanac, key, DueType.TASK, terms);
            return new RuledDay(choice.rule(), anchor, computed, almanac.zone(key));
        });
    }

    /** What another rule would give an open task, with its pauses. Empty where somebody has chosen the day by hand. */
    public Optional<LocalDate> instead(Almanac almanac, TaskId task, RuleChoice choice) {
        return desk.instead(almanac, DueObject.of(task), choice).map(Computation::due);
    }
}
