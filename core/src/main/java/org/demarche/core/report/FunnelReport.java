package org.demarche.core.report;

import java.util.List;
import java.util.Locale;
import org.demarche.core.access.Action;
import org.demarche.core.access.CampaignId;
import org.demarche.core.access.Needs;
import org.demarche.core.access.Right;
import org.demarche.core.access.Scope;
import org.demarche.core.campaign.StageId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How far the cases have come: for each stage, the cases that ever reached it or a later one. A case that was moved back, or
 * closed, still counts where it once was; closing itself is no stage that is reached.
 */
@Component
@Needs(Right.READ_CAMPAIGNS)
@Transactional(readOnly = true)
public class FunnelReport {

    private static final String FURTHEST = """
            with furthest as (
                select c.id, c.institution_id, c.stage_id, c.outcome, coalesce(max(r.position), 0) as position
                  from outreach_case c
                  left join stage_move m on m.case_id = c.id
                  left join stage r on r.id in (m.to_stage_id, c.stage_id) and not r.closing
                 where c.campaign_id = :campaign
                 group by c.id)
            """;

    private final JdbcClient jdbc;

    FunnelReport(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<FunnelStep> of(Scope scope, CampaignId campaign, Locale language) {
        scope.require(Action.READ, campaign);
        return jdbc.sql(FURTHEST + """
                select s.id as stage, case when :language = 'uk' then s.name_uk else s.name_en end as name, s.phase,
                       case when s.closing then (select count(*) from furthest where outcome = 'RECOGNISED')
                            when s.position = min(s.position) over () then (select count(*) from furthest)
                            else (select count(*) from furthest f where f.position >= s.position)
                       end as cases,
                       s.position = min(s.position) over () as first,
                       s.closing as recognised
                  from stage s
                 where s.campaign_id = :campaign
                 order by s.position""")
                .param("campaign", campaign.value())
                .param("language", language.getLanguage())
                .query(FunnelStep.class)
                .list();
    }

    /** The cases that a step counts, by country. */
    public List<FunnelCase> cases(Scope scope, CampaignId campaign, StageId step, Locale language) {
        scope.require(Action.READ, campaign);
        return jdbc.sql(FURTHEST + """
                select f.id, i.country, case when :language = 'uk' then k.name_uk else k.name_en end as state,
                       institution_title(i.id, :language) as chamber,
                       case when :language = 'uk' then now.name_uk else now.name_en end as stage
                  from furthest f
                  join stage s on s.id = :step and s.campaign_id = :campaign
                  join stage now on now.id = f.stage_id
                  join institution i on i.id = f.institution_id
                  left join country k on k.iso2 = i.country
                 where case when s.closing then f.outcome = 'RECOGNISED'
                            else f.position >= s.position or s.position = (select min(position) from stage where campaign_id = :campaign)
                       end
                 order by case when :language = 'uk' then k.name_uk else k.name_en end collate "uk-x-icu" nulls last, f.id""")
                .param("campaign", campaign.value())
                .param("step", step.value())
                .param("language", language.getLanguage())
                .query(FunnelCase.class)
                .list();
    }
}
