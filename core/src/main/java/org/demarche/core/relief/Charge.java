package org.demarche.core.relief;

import java.util.UUID;
import org.demarche.core.access.CampaignId;
import org.demarche.core.access.CaseId;
import org.demarche.core.access.UserId;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody carries, as the product itself sees it.
 *
 * @param objectId of the case, or of the task
 * @param holder who carries it
 * @param restricted whether its case is
 */
record Charge(
        CarriedKind kind,
        UUID objectId,
        @Nullable CaseId caseId,
        CampaignId campaignId,
        UserId holder,
        boolean restricted) {

    /** As it goes to somebody. */
    ReliefItem to(UserId receiver) {
        return new ReliefItem(kind, objectId, caseId, campaignId, receiver);
    }

    Thing thing() {
        return new Thing(kind, objectId);
    }
}
