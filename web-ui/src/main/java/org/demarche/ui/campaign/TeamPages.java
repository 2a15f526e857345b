package org.demarche.ui.campaign;

import com.vaadin.flow.component.Component;
import org.demarche.core.access.CampaignId;
import org.demarche.core.campaign.TeamList;
import org.demarche.core.campaign.TeamService;
import org.demarche.ui.format.OwnFormats;

/** Builds the page of the team. */
@org.springframework.stereotype.Component
class TeamPages {

    private final TeamList list;
    private final TeamService team;
    private final TeamForm form;
    private final OwnFormats formats;

    TeamPages(TeamList list, TeamService team, TeamForm form, OwnFormats formats) {
        this.list = list;
        this.team = team;
        this.form = form;
        this.formats = formats;
    }

    Component build(CampaignId campaign, boolean manages) {
        return new TeamPage(list, team, form, formats.get(), campaign, manages);
    }
}
