package org.demarche.core.outreach;

import java.time.Clock;
import org.demarche.core.access.Access;
import org.demarche.core.access.Action;
import org.demarche.core.access.CampaignId;
import org.demarche.core.access.Needs;
import org.demarche.core.access.Right;
import org.demarche.core.base.Refused;
import org.demarche.core.campaign.StageModels;
import org.demarche.core.outreach.OutreachCase.Opening;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens cases, and takes that back while nothing has happened in them. */
@Service
@Transactional
@Needs(Right.COORDINATE)
public class CaseService {

    /** As many cases as one step opens at most. */
    public static final int MOST = 500;

    private final OutreachCases cases;
    private final CaseBirths births;
    private final TargetSpace targets;
    private final StageModels models;
    private final Access access;
    private final Clock clock;

    CaseService(
            OutreachCases cases,
            CaseBirths births,
            TargetSpace targets,
            StageModels models,
            Access access,
            Clock clock) {
        this.cases = cases;
        this.births = births;
        this.targets = targets;
        this.models = models;
        this.access = access;
        this.clock = clock;
    }

    /** Institutions that have a case in the campaign already are counted and left alone. */
    public Opened open(OpenCases command) {
        var campaign = command.campaign();
        access.scope().require(Action.MANAGE, campaign);
        if (command.institutions().isEmpty() || command.institutions().size() > MOST) {
            throw new Refused("refused.case.open-count", MOST);
        }
        var wanted = targets.of(campaign, command.institutions());
        var free = wanted.stream().filter(target -> !target.taken()).toList();
        var batch = BatchId.create();
        var opening = new Opening(campaign, models.of(campaign).first().id(), batch, access.user(), clock.instant());
        return new Opened(batch, births.open(opening, free), wanted.size() - free.size());
    }

    /**
     * Takes an opening back: removes those of its cases in which nothing has happened since.
     *
     * @return how many are gone
     */
    public int undo(CampaignId campaign, BatchId batch) {
        access.scope().require(Action.MANAGE, campaign);
        return cases.removeUntouched(campaign, batch, access.user());
    }
}
