package org.demarche.core.campaign;

import java.time.Clock;
import java.time.LocalDate;
import org.demarche.core.access.Access;
import org.demarche.core.access.Action;
import org.demarche.core.access.CampaignId;
import org.demarche.core.access.Needs;
import org.demarche.core.access.Right;
import org.demarche.core.access.Role;
import org.demarche.core.base.Refused;
import org.demarche.core.text.Bilingual;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What coordinators do with campaigns, and what everybody in a team may know of theirs. */
@Service
@Transactional
@Needs(Right.READ_CAMPAIGNS)
public class CampaignService {

    private final Campaigns campaigns;
    private final StageModels models;
    private final TeamMembers team;
    private final Access access;
    private final Clock clock;

    CampaignService(Campaigns campaigns, StageModels models, TeamMembers team, Access access, Clock clock) {
        this.campaigns = campaigns;
        this.models = models;
        this.team = team;
        this.access = access;
        this.clock = clock;
    }

    /** The campaign begins with the default stages and with its creator as coordinator. */
    @Needs(Right.COORDINATE)
    public CampaignId create(CreateCampaign command) {
        var campaign = Campaign.create(CampaignId.create(), command);
        if (campaigns.isKeyTaken(campaign.key())) {
            throw new Refused("refused.campaign.key-taken", campaign.key());
        }
        campaigns.save(campaign);
        models.add(campaign.id(), StageModel.ofTheStart());
        team.save(TeamMember.join(campaign.id(), access.user(), Role.COORDINATOR, LocalDate.now(clock), null));
        return campaign.id();
    }

    /** @param home the state whose appeal this is, ISO code; null for none */
    @Needs(Right.COORDINATE)
    public void describe(
            CampaignId id, int version, Bilingual name, Bilingual goal, CampaignPeriod period, @Nullable String home) {
        var campaign = load(id, version, Action.MANAGE);
        campaign.describe(name, goal, period);
        campaign.comeFrom(home);
        campaigns.save(campaign);
    }

    /** It is over: it is read, and nothing in it or in its cases changes until it is taken up again. */
    @Needs(Right.COORDINATE)
    public void archive(CampaignId id, int version) {
        var campaign = load(id, version, Action.MANAGE);
        campaign.archive(clock.instant());
        campaigns.save(campaign);
    }

    @Needs(Right.COORDINATE)
    public void takeUpAgain(CampaignId id, int version) {
        var campaign = load(id, version, Action.TAKE_UP);
        campaign.takeUpAgain();
        campaigns.save(campaign);
    }

    @Transactional(readOnly = true)
    public Campaign find(CampaignId id) {
        access.scope().require(Action.READ, id);
        return campaigns.findById(id).orElseThrow(Refused::notFound);
    }

    @Transactional(readOnly = true)
    public StageModel stages(CampaignId id) {
        access.scope().require(Action.READ, id);
        return models.of(id);
    }

    private Campaign load(CampaignId id, int version, Action action) {
        access.scope().require(action, id);
        var campaign = campaigns.findById(id).orElseThrow(Refused::notFound);
        if (campaign.version() != version) {
            throw Refused.stale();
        }
        return campaign;
    }
}
