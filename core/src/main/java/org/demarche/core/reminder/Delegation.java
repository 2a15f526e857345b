package org.demarche.core.reminder;

import java.time.LocalDate;
import org.demarche.core.access.UserId;
import org.demarche.core.base.Refused;

/** Who gets somebody's reminders instead of them, from day to day; both days count, where the absent live. */
public record Delegation(UserId to, LocalDate from, LocalDate until) {

    /** Nobody is away for longer without handing over the work. */
    private static final int LONGEST_YEARS = 1;

    public Delegation {
        if (until.isBefore(from)) {
            throw new Refused("refused.reminder.delegate.until.before-from");
        }
    }

    /** @throws Refused when it would never count, is their own affair or reaches too far ahead */
    void check(UserId who, LocalDate today) {
        if (to.equals(who)) {
            throw new Refused("refused.reminder.delegate.to.yourself");
        }
        if (until.isBefore(today)) {
            throw new Refused("refused.reminder.delegate.until.past");
        }
        if (until.isAfter(today.plusYears(LONGEST_YEARS))) {
            throw new Refused("refused.reminder.delegate.until.too-far", today.plusYears(LONGEST_YEARS));
        }
    }
}
