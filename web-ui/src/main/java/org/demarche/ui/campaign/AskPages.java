package org.demarche.ui.campaign;

import com.vaadin.flow.component.Component;
import org.demarche.core.access.CampaignId;
import org.demarche.core.campaign.AskService;

/** Builds the page of the asks. */
@org.springframework.stereotype.Component
class AskPages {

    private final AskService asks;

    AskPages(AskService asks) {
        this.asks = asks;
    }

    Component build(CampaignId campaign, boolean manages) {
        return new AsksPage(asks, campaign, manages);
    }
}
