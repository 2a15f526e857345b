package org.demarche.core.relief;

import java.time.LocalDate;
import java.util.UUID;
import org.demarche.core.access.CampaignId;
import org.demarche.core.access.CaseId;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody carries.
 *
 * @param id of the case, or of the task
 * @param caseId null for a task that stands on none, as are country and place
 * @param what the next action of a case that they own, the title of a task; null when there is none
 * @param dueOn null without a day
 * @param awaited answers that the case waits for, where they own it
 */
public record CarriedRow(
        CarriedKind kind,
        UUID id,
        CampaignId campaignId,
        String campaign,
        @Nullable CaseId caseId,
        @Nullable String country,
        @Nullable String place,
        @Nullable String what,
        @Nullable LocalDate dueOn,
        boolean late,
        int awaited) {}
