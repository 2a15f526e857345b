package org.demarche.ui.shell;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** Puts the campaign into the drawer of who is in a team. */
@org.springframework.stereotype.Component
class CampaignPart implements DrawerPart {

    private final CampaignInUse campaigns;

    CampaignPart(CampaignInUse campaigns) {
        this.campaigns = campaigns;
    }

    @Override
    public Optional<Component> build() {
        return campaigns.current().map(_ -> new CampaignSelect(campaigns));
    }
}
