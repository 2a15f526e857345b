package org.demarche.ui.campaign;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.QueryParameters;
import org.demarche.core.access.CampaignId;
import org.demarche.ui.playbook.PlaybookPages;

/** Builds the page under a tab. */
@org.springframework.stereotype.Component
class CampaignPages {

    private final AskPages asks;
    private final TeamPages team;
    private final TargetPages targets;
    private final PlaybookPages playbooks;
    private final DatePages dates;
    private final ReminderPages reminders;

    CampaignPages(
            AskPages asks,
            TeamPages team,
            TargetPages targets,
            PlaybookPages playbooks,
            DatePages dates,
            ReminderPages reminders) {
        this.asks = asks;
        this.team = team;
        this.targets = targets;
        this.playbooks = playbooks;
        this.dates = dates;
        this.reminders = reminders;
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
            case PLAYBOOK -> playbooks.build(campaign, asked, manages);
            case DATES -> dates.build(campaign, manages);
            case REMINDERS -> reminders.build(campaign, manages);
        };
    }
}
