package org.demarche.core.task;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.demarche.core.access.CampaignId;
import org.demarche.core.access.CaseId;
import org.demarche.core.access.UserId;
import org.demarche.core.outreach.ActionKind;
import org.demarche.core.outreach.Priority;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is due.
 *
 * @param id of the task, the case or the dispatch, by type
 * @param version of the same
 * @param title null for an answer that is awaited
 * @param kind null for an answer that is awaited
 * @param why why this day; empty when nobody said
 * @param today the day it is in the zone of the item
 * @param since for an answer: the day the package was sent
 * @param caseId null for a free task, as is everything about the case
 * @param group where it stands in the day
 * @param inGroup how many stand in the same group, shown or not
 * @param restricted whether only named people know of its case
 * @param byRule whether its day follows a rule, see {@link Deadline}
 */
public record DueItem(
        DueType type,
        UUID id,
        int version,
        @Nullable CaseId caseId,
        @Nullable CampaignId campaignId,
        @Nullable UserId assigneeId,
        @Nullable String assignee,
        @Nullable String title,
        @Nullable ActionKind kind,
        String why,
        LocalDate dueOn,
        LocalDate today,
        @Nullable LocalDate since,
        Priority priority,
        @Nullable String reference,
        @Nullable String country,
        @Nullable String countryName,
        @Nullable String institution,
        @Nullable String stage,
        DueGroup dueGroup,
        int inGroup,
        boolean restricted,
        boolean byRule) {

    /** Calendar days past the day; 0 when it is not past. */
    public long daysLate() {
        return Math.max(0, ChronoUnit.DAYS.between(dueOn, today));
    }
}
