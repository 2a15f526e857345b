package org.demarche.ui.campaign;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.QueryParameters;
import org.demarche.core.access.CampaignId;

/** Builds the page under a tab. */
@org.springframework.stereotype.Component
class CampaignPages {

    private final AskPages asks;
    private final TeamPages team;
    private final TargetPages targets;
    private final DatePages dates;

    CampaignPages(AskPages asks, TeamPages team, TargetPages targets, DatePages dates) {
        this.asks = asks;
        this.team = team;
        this.targets = targets;
        this.dates = dates;
    }

    /**
     * @param asked what the address narrows the page to
     * @param manages whether the person may change it; services say so again
     */
    Component of(CampaignTab tab, CampaignId campaign, QueryParameters asked, boolean manages) {
        return switch (tab) {
            case ASKS -> asks.build(campaign, manages);
            case TEAM -> team.build(campaign, manages);
            case TARGETS -> targets.build(campaign, asked, manages);
            case DATES -> dates.build(campaign, manages);
        };
    }
}
