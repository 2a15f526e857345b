package org.demarche.ui.campaign;

import com.vaadin.flow.component.Component;
import org.demarche.core.access.CampaignId;
import org.demarche.ui.format.OwnFormats;

/** Builds the page of the team. */
@org.springframework.stereotype.Component
class TeamPages {

    private final TeamDesk desk;
    private final OwnFormats formats;

    TeamPages(TeamDesk desk, OwnFormats formats) {
        this.desk = desk;
        this.formats = formats;
    }

    Component build(CampaignId campaign, boolean manages) {
        return new TeamPage(desk, formats.get(), campaign, manages);
    }
}
