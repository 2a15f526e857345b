package org.demarche.core.playbook;

import org.demarche.core.access.CampaignId;
import org.demarche.core.access.CaseId;
import org.demarche.core.outreach.CaseKey;
import org.jspecify.annotations.Nullable;

/**
 * An open case that does not follow the current version of the playbook.
 *
 * @param follows the number of the version that it follows; null where it has had no step yet
 */
public record RunningCase(
        CaseId id,
        CampaignId campaignId,
        boolean restricted,
        String reference,
        String institution,
        @Nullable String country,
        @Nullable Integer follows) {

    CaseKey key() {
        return new CaseKey(id, campaignId, restricted);
    }
}
