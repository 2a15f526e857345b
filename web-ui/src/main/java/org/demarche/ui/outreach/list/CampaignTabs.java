package org.demarche.ui.outreach;

import com.vaadin.flow.component.html.Anchor;
import org.demarche.ui.part.PageTabs;
import org.demarche.ui.shell.CampaignChoice;

/** The pages of one campaign: its cases as a list and as a board, and its own page. */
class CampaignTabs extends PageTabs {

    enum Place {
        CASES("cases", "outreach.cases.title"),
        BOARD("cases/board", "outreach.board.title");

        private final String path;
        private final String title;

        Place(String path, String title) {
            this.path = path;
            this.title = title;
        }
    }

    CampaignTabs(CampaignChoice campaign, Place here) {
        super(campaign.name());
        for (var place : Place.values()) {
            tab(new Anchor(place.path, getTranslation(place.title)), place == here);
        }
        tab(new Anchor("campaigns/" + campaign.id(), getTranslation("outreach.campaign.title")), false);
    }
}
