package org.demarche.core.task;

import org.demarche.core.access.CampaignId;
import org.demarche.core.access.CaseId;
import org.jspecify.annotations.Nullable;

/** A case by its name, where one is chosen for a task. */
public record TaskTarget(
        CaseId id,
        CampaignId campaignId,
        String reference,
        @Nullable String country,
        @Nullable String countryName,
        @Nullable String institution) {

    /** {@code Belgium, Chamber of Representatives}. */
    public String name() {
        if (countryName == null) {
            return institution == null ? reference : institution;
        }
        return institution == null ? countryName : countryName + ", " + institution;
    }
}
