package org.demarche.core.task;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A rule as somebody chooses it.
 *
 * @param campaignDay which day of the campaign it counts from; null where it counts from something else
 * @param day the day it counts from; of a day of the campaign the first on which it may be, null for today. Null where it
 *     follows from the case
 */
public record RuleChoice(
        DeadlineRule rule,
        @Nullable UUID campaignDay,
        @Nullable LocalDate day) {

    /** From something that happened in the case. */
    public static RuleChoice of(AnchorKind anchor, int days, DayUnit unit) {
        return new RuleChoice(new DeadlineRule(anchor, days, unit, false), null, null);
    }
}
