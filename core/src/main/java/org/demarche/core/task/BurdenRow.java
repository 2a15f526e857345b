package org.demarche.core.task;

import java.time.LocalDate;
import java.util.UUID;
import org.demarche.core.access.CaseId;
import org.jspecify.annotations.Nullable;

/**
 * One case or task that somebody carries.
 *
 * @param id of the case or the task
 * @param caseId null for a free task, as is everything about the case
 * @param what the next action or the title; null for a case with nothing to do
 * @param dueOn null for a case without a day
 */
public record BurdenRow(
        UUID id,
        @Nullable CaseId caseId,
        @Nullable String what,
        @Nullable LocalDate dueOn,
        LocalDate today,
        @Nullable String country,
        @Nullable String countryName,
        @Nullable String institution) {

    public boolean late() {
        return dueOn != null && dueOn.isBefore(today);
    }
}
