package org.demarche.core.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.demarche.core.access.Access;
import org.demarche.core.access.CampaignId;
import org.demarche.core.access.Needs;
import org.demarche.core.access.Right;
import org.demarche.core.campaign.StageId;
import org.demarche.core.decision.CountingRule;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** All reports of one page, read at one moment so that their numbers agree. */
@Component
@Needs(Right.READ_CAMPAIGNS)
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class OverviewReport {

    private final Access access;
    private final CountingRule rule;
    private final StandingReport standing;
    private final AnswersReport answers;
    private final FunnelReport funnel;
    private final CountryReport countries;
    private final ChangesReport changes;
    private final ComingReport coming;
    private final StalledReport stalled;

    OverviewReport(
            Access access,
            CountingRule rule,
            StandingReport standing,
            AnswersReport answers,
            FunnelReport funnel,
            CountryReport countries,
            ChangesReport changes,
            ComingReport coming,
            StalledReport stalled) {
        this.access = access;
        this.rule = rule;
        this.standing = standing;
        this.answers = answers;
        this.funnel = funnel;
        this.countries = countries;
        this.changes = changes;
        this.coming = coming;
        this.stalled = stalled;
    }

    /** @param today the day it is for the reader */
    public Overview of(CampaignId campaign, LocalDate today, Locale language) {
        var scope = access.scope().within(campaign);
        var before = today.minusDays(Overview.DAYS);
        return new Overview(
                rule.count(scope, campaign, language),
                standing.of(scope, campaign, before),
                answers.of(scope, campaign, today),
                funnel.of(scope, campaign, language),
                countries.of(scope, campaign, language),
                changes.since(scope, campaign, before, language),
                coming.from(scope, campaign, today, language),
                stalled.of(scope, campaign, language));
    }

    /** The rows behind the numbers of the answers. */
    public List<AnsweredCase> answeredCases(CampaignId campaign, LocalDate today, Locale language) {
        return answers.cases(access.scope().within(campaign), campaign, today, language);
    }

    /** The rows behind a number of the funnel. */
    public List<FunnelCase> funnelCases(CampaignId campaign, StageId step, Locale language) {
        return funnel.cases(access.scope().within(campaign), campaign, step, language);
    }
}
