package org.demarche.core.task;

import java.time.LocalDate;
import org.demarche.core.access.CampaignId;
import org.demarche.core.access.CaseId;
import org.demarche.core.access.UserId;
import org.demarche.core.outreach.ActionKind;
import org.demarche.core.outreach.Priority;
import org.jspecify.annotations.Nullable;

/**
 * A task in a list.
 *
 * @param today the day it is in the zone of the task
 * @param caseId null for a free task, as is everything about the case
 * @param restricted whether only named people know of its case
 */
public record TaskRow(
        TaskId id,
        int version,
        String title,
        ActionKind kind,
        Priority priority,
        TaskStatus status,
        LocalDate dueOn,
        LocalDate today,
        @Nullable LocalDate snoozedUntil,
        UserId assigneeId,
        String assignee,
        @Nullable CampaignId campaignId,
        @Nullable CaseId caseId,
        @Nullable String reference,
        @Nullable String country,
        @Nullable String countryName,
        @Nullable String institution,
        int steps,
        int stepsDone,
        boolean restricted) {

    public boolean late() {
        return status == TaskStatus.OPEN && dueOn.isBefore(today);
    }

    public boolean dueToday() {
        return dueOn.equals(today);
    }
}
