package org.demarche.core.task;

import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The day that a rule gives in a case.
 *
 * @param anchor what it was counted from
 * @param zone of the house: in which the day begins and ends
 */
public record RuledDay(DeadlineRule rule, Anchor anchor, Computation computed, ZoneId zone) {

    public LocalDate due() {
        return computed.due();
    }

    /** Counted backwards, from a day too near: there is no time left. */
    public boolean isOver() {
        return rule.countsBackwards() && computed.reckoned().isBefore(computed.due());
    }
}
