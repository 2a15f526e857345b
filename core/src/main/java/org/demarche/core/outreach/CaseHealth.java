package org.demarche.core.outreach;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How one case does and why.
 *
 * @param dueOn the earliest day of the next action and the open tasks; null when there is none
 * @param days how many days late (OVERDUE, LONG_OVERDUE), how many days silent (SILENT), 0 or -1 for due today or tomorrow (DUE_SOON)
 */
public record CaseHealth(
        Health health, HealthReason reason, @Nullable LocalDate dueOn, int days) {

    /** From this many days without a contact on a case counts as silent. */
    public static final int SILENT_DAYS = 30;
}
