package org.demarche.core.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.demarche.core.access.Action;
import org.demarche.core.access.CampaignId;
import org.demarche.core.access.Needs;
import org.demarche.core.access.Right;
import org.demarche.core.access.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * From the first dispatch of a case to its first answer. An automatic reply is no answer; what came before anything was sent
 * is none either.
 */
@Component
@Needs(Right.READ_CAMPAIGNS)
@Transactional(readOnly = true)
public class AnswersReport {

    static final int DAYS = 30;

    private static final String WAITED = """
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
            """;

    private final JdbcClient jdbc;

    AnswersReport(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Answers of(Scope scope, CampaignId campaign, LocalDate today) {
        scope.require(Action.READ, campaign);
        return jdbc.sql(WAITED + """
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

    /** The cases that are counted: answered ones, the quickest first, then those that wait for 30 days and more. */
    public List<AnsweredCase> cases(Scope scope, CampaignId campaign, LocalDate today, Locale language) {
        scope.require(Action.READ, campaign);
        return jdbc.sql(WAITED + """
                select w.case_id as id, i.country, case when :language = 'uk' then k.name_uk else k.name_en end as state,
                       institution_title(i.id, :language) as chamber, w.days, :today - w.sent_on as since
                  from waited w
                  join outreach_case c on c.id = w.case_id
                  join institution i on i.id = c.institution_id
                  left join country k on k.iso2 = i.country
                 where w.days is not null or w.sent_on <= :today - :days
                 order by w.days nulls last, w.sent_on, w.case_id""")
                .param("campaign", campaign.value())
                .param("today", today)
                .param("days", DAYS)
                .param("language", language.getLanguage())
                .query(AnsweredCase.class)
                .list();
    }
}
