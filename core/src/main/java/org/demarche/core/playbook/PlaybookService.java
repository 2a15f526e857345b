package org.demarche.core.playbook;

import java.time.Clock;
import java.util.HashSet;
import java.util.Optional;
import org.demarche.core.access.Access;
import org.demarche.core.access.Action;
import org.demarche.core.access.CampaignId;
import org.demarche.core.access.Needs;
import org.demarche.core.access.Right;
import org.demarche.core.base.Refused;
import org.demarche.core.campaign.CampaignDay;
import org.demarche.core.campaign.CampaignDays;
import org.demarche.core.campaign.Stage;
import org.demarche.core.campaign.StageModels;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The playbook of a campaign: read by its team, published by who coordinates it. */
@Service
@Transactional
@Needs(Right.READ_CAMPAIGNS)
public class PlaybookService {

    private final Playbooks playbooks;
    private final StageModels models;
    private final CampaignDays days;
    private final Access access;
    private final Clock clock;

    PlaybookService(Playbooks playbooks, StageModels models, CampaignDays days, Access access, Clock clock) {
        this.playbooks = playbooks;
        this.models = models;
        this.days = days;
        this.access = access;
        this.clock = clock;
    }

    /** The current version; empty before the first. */
    @Transactional(readOnly = true)
    public Optional<Playbook> of(CampaignId campaign) {
        access.scope().require(Action.READ, campaign);
        return playbooks.findFirstByCampaignIdOrderByNumberDesc(campaign);
    }

    /**
     * From here on what is opened, and what had no step yet, follows this version; other cases stay on theirs.
     *
     * @throws Refused stale, when somebody published another version since the one that was edited
     */
    @Needs(Right.COORDINATE)
    public PlaybookId publish(PublishPlaybook command) {
        var campaign = command.campaign();
        access.scope().require(Action.MANAGE, campaign);
        playbooks.hold(campaign);
        int current = playbooks
                .findFirstByCampaignIdOrderByNumberDesc(campaign)
                .map(Playbook::number)
                .orElse(0);
        if (current != command.basedOn()) {
            throw Refused.stale();
        }
        mustBeOfTheCampaign(command);
        return playbooks
                .save(Playbook.publish(campaign, current + 1, command, access.user(), clock.instant()))
                .getId();
    }

    private void mustBeOfTheCampaign(PublishPlaybook command) {
        var known = new HashSet<Object>();
        models.of(command.campaign()).stages().stream().map(Stage::id).forEach(known::add);
        days.of(command.campaign()).stream().map(CampaignDay::id).forEach(known::add);
        for (var step : command.steps()) {
            var stage = step.occasion().stageId();
            var day = step.campaignDateId();
            if (stage != null && !known.contains(stage) || day != null && !known.contains(day)) {
                throw Refused.notFound();
            }
        }
    }
}
