package org.demarche.ui.campaign;

import org.demarche.core.access.Access;
import org.demarche.core.access.Action;
import org.demarche.core.access.CampaignId;
import org.demarche.ui.error.AddressGate;
import org.springframework.stereotype.Component;

/** Campaigns exist for their teams. */
@Component
class CampaignGate implements AddressGate {

    private final Access access;

    CampaignGate(Access access) {
        this.access = access;
    }

    @Override
    public String place() {
        return CampaignNavigation.ROUTE;
    }

    @Override
    public void require(String id) {
        access.scope().require(Action.READ, CampaignId.of(id));
    }
}
