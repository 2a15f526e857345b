package org.demarche.core.outreach;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.demarche.core.access.CampaignId;
import org.demarche.core.access.CaseId;
import org.demarche.core.access.LastChange;
import org.demarche.core.access.UserId;
import org.demarche.core.campaign.StageId;
import org.demarche.core.institution.ChamberRole;
import org.demarche.core.institution.InstitutionId;
import org.demarche.core.institution.InstitutionKind;
import org.jspecify.annotations.Nullable;

/**
 * The head of a case's page: where, what, who, how it does.
 *
 * @param institution its name in the language asked for
 * @param nativeName what it calls itself; null when that is the same
 * @param country ISO code; null for an assembly
 * @param languages the languages it works in, by their codes, with commas between; may be empty
 * @param today the day it is in the zone of the institution
 * @param archived whether the campaign is, so that nothing changes here
 * @param days see {@link CaseHealth}
 */
public record CaseHead(
        CaseId id,
        int version,
        CampaignId campaignId,
        String campaignName,
        String reference,
        InstitutionId institutionId,
        String institution,
        @Nullable String nativeName,
        @Nullable String country,
        @Nullable String countryName,
        InstitutionKind kind,
        @Nullable ChamberRole chamberRole,
        @Nullable Integer seats,
        String languages,
        String zone,
        LocalDate today,
        StageId stageId,
        Outcome outcome,
        @Nullable LocalDate outcomeOn,
        Priority priority,
        @Nullable ActionKind nextActionKind,
        @Nullable String nextActionText,
        @Nullable LocalDate nextActionDue,
        @Nullable String nextActionWhy,
        @Nullable LocalDate nextActionSnoozedUntil,
        @Nullable LocalDate lastContactOn,
        boolean closed,
        boolean archived,
        @Nullable UserId ownerId,
        @Nullable String ownerName,
        @Nullable UserId coordinatorId,
        @Nullable String coordinatorName,
        Health health,
        HealthReason reason,
        @Nullable LocalDate dueOn,
        int days,
        @Nullable UserId changedBy,
        @Nullable Instant changedAt) {

    public LastChange lastChange() {
        return new LastChange(changedBy, changedAt);
    }

    public CaseHealth caseHealth() {
        return new CaseHealth(health, reason, dueOn, days);
    }

    /** What comes next; null when nothing does. */
    public @Nullable NextAction nextAction() {
        return nextActionKind == null || nextActionText == null || nextActionDue == null
                ? null
                : new NextAction(nextActionKind, nextActionText, nextActionDue, nextActionWhy, nextActionSnoozedUntil);
    }

    public List<String> languageCodes() {
        return languages.isEmpty() ? List.of() : List.of(languages.split(","));
    }
}
