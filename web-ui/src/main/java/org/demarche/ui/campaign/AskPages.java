package org.demarche.ui.campaign;

import com.vaadin.flow.component.Component;
import org.demarche.core.access.CampaignId;

/** Builds the page of the asks. */
@org.springframework.stereotype.Component
class AskPages {

    private final AskForms forms;

    AskPages(AskForms forms) {
        this.forms = forms;
    }

    Component build(CampaignId campaign, boolean manages) {
        return new AsksPage(forms, campaign, manages);
    }
}
