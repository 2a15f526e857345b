package org.demarche.ui.campaign;

import com.vaadin.flow.component.button.Button;
import org.demarche.core.access.CampaignId;
import org.demarche.core.campaign.CampaignService;
import org.demarche.core.campaign.CreateCampaign;
import org.demarche.core.text.Bilingual;
import org.demarche.ui.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;

/** The page of a campaign, which a test begins. */
abstract class CampaignPageScene extends ViewTest {

    @Autowired
    CampaignService campaigns;

    CampaignId begin(String key) {
        return campaigns.create(
                new CreateCampaign(key, new Bilingual("Campaign " + key, "Кампанія " + key), Bilingual.NONE, true));
    }

    String words() {
        return getCurrentView().getElement().getTextRecursively();
    }

    Button button(String text) {
        return find(Button.class).withText(text).single();
    }
}
