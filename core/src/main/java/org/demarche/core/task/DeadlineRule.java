package org.demarche.core.task;

import org.demarche.core.base.Refused;

/**
 * How a day is counted from another one.
 *
 * @param days after the anchor, or before it when negative; 0 for the anchor itself
 * @param skipsRecess whether days of recess do not count; a house that counts by its sittings never counts them
 */
public record DeadlineRule(AnchorKind anchor, int days, DayUnit unit, boolean skipsRecess) {

    public static final int MOST_DAYS = 400;

    public DeadlineRule {
        if (Math.abs(days) > MOST_DAYS) {
            throw new Refused("refused.deadline.days", MOST_DAYS);
        }
        skipsRecess = skipsRecess || unit == DayUnit.SITTING_DAYS;
    }

    public boolean countsBackwards() {
        return days < 0;
    }
}
