package org.demarche.core.report;

import java.time.LocalDate;
import org.demarche.core.access.Action;
import org.demarche.core.access.CampaignId;
import org.demarche.core.access.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * From the first dispatch of a case to its first answer. An automatic reply is no answer; what came before anything was sent
 * is none either.
 */
@Component
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class AnswersReport {

    static final int DAYS = 30;

    private final JdbcClient jdbc;

    AnswersReport(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Answers of(Scope scope, CampaignId campaign, LocalDate today) {
        scope.require(Action.READ, campaign);
        return jdbc.sql("""
                with sent as (
                    select d.case_id, min(d.sent_on) as sent_on
                      from dispatch d
                     where d.campaign_id = :campaign
                     group by d.case_id),
                waited as (
                    select s.case_id, s.sent_on, min(r.received_on) - s.sent_on as days
                      from sent s
                      left join response r on r.case_id = s.case_id and r.received_on >= s.sent_on and r.classification <> 'AUTOMATIC' and r.withdrawn_at is null
                     group by s.case_id, s.sent_on)
                select round(percentile_cont(0.5) within group (order by days))::int as median_days,
                       count(days) as answered,
                       count(*) filter (where days <= :days) as within30,
                       count(*) filter (where days is not null or sent_on <= :today - :days) as of30
                  from waited""")
                .param("campaign", campaign.value())
                .param("today", today)
                .param("days", DAYS)
                .query(Answers.class)
                .single();
    }
}
