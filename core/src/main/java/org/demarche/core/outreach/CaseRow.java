package org.demarche.core.outreach;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.demarche.core.access.Action;
import org.demarche.core.access.CampaignId;
import org.demarche.core.access.CaseId;
import org.demarche.core.access.Part;
import org.demarche.core.access.Scope;
import org.demarche.core.access.UserId;
import org.demarche.core.campaign.StageId;
import org.demarche.core.institution.InstitutionId;
import org.jspecify.annotations.Nullable;

/**
 * One case in a list: everything that the list shows, nothing of it formatted.
 *
 * @param dueOn the earliest day of the next action and the open tasks
 * @param days what the reason counts, see {@link CaseHealth}
 * @param myPart a part that who asks has in it; null for none
 * @param restricted whether only named people know of it, who asks among them
 */
public record CaseRow(
        CaseId id,
        int version,
        CampaignId campaignId,
        String reference,
        InstitutionId institutionId,
        @Nullable String country,
        @Nullable String countryName,
        String institutionName,
        ZoneId zone,
        StageId stageId,
        String stageKey,
        String stageName,
        int phase,
        boolean closing,
        Outcome outcome,
        Priority priority,
        @Nullable UserId ownerId,
        @Nullable String ownerName,
        @Nullable String nextAction,
        @Nullable ActionKind nextActionKind,
        Health health,
        HealthReason reason,
        @Nullable LocalDate dueOn,
        int days,
        @Nullable LocalDate lastContactOn,
        @Nullable Part myPart,
        boolean restricted) {

    /** Whether who asked for the list may do this with the case; for buttons. */
    public boolean allows(Action action, Scope scope) {
        return scope.allows(action, campaignId, myPart == null ? Set.of() : Set.of(myPart));
    }
}
