package org.demarche.core.task;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
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
 * @param waiting whether an answer is awaited
 */
public record BurdenRow(
        UUID id,
        @Nullable CaseId caseId,
        @Nullable String what,
        @Nullable LocalDate dueOn,
        LocalDate today,
        boolean waiting,
        @Nullable String country,
        @Nullable String countryName,
        @Nullable String institution) {

    public boolean late() {
        return dueOn != null && dueOn.isBefore(today);
    }

    /** Due from today to Sunday. */
    public boolean thisWeek() {
        return dueOn != null && !late() && !dueOn.isAfter(today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)));
    }
}
