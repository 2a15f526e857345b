package org.demarche.core.report;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.demarche.core.access.Action;
import org.demarche.core.access.CampaignId;
import org.demarche.core.access.Needs;
import org.demarche.core.access.Right;
import org.demarche.core.access.Scope;
import org.demarche.core.decision.CountingRule;
import org.demarche.core.sql.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the map shows: a row for every country with a case or in the register. The furthest case speaks for its country; an
 * open one goes before a closed one. Gold comes from the register alone.
 */
@Component
@Needs(Right.READ_CAMPAIGNS)
@Transactional(readOnly = true)
public class CountryReport {

    private final JdbcClient jdbc;
    private final CountingRule rule;
    private final Clock clock;

    CountryReport(JdbcClient jdbc, CountingRule rule, Clock clock) {
        this.jdbc = jdbc;
        this.rule = rule;
        this.clock = clock;
    }

    public List<CountryState> of(Scope scope, CampaignId campaign, Locale language) {
        scope.require(Action.READ, campaign);
        var recognised = rule.count(scope, campaign, language).countries();
        return jdbc.sql("""
                with furthest as (
                    select distinct on (i.country) i.country, c.id as case_id, i.id as institution_id, c.outcome, h.health,
                           case when :language = 'uk' then s.name_uk else s.name_en end as stage, s.phase,
                           c.closed_at is not null as closed
                      from outreach_case c
                      join institution i on i.id = c.institution_id
                      join stage s on s.id = c.stage_id
                      cross join lateral (select k.* from case_health(:now) k where k.case_id = c.id offset 0) h
                     where c.campaign_id = :campaign and i.country is not null
                     order by i.country, c.closed_at nulls first, s.position desc, c.id)
                select k.iso2 as country, case when :language = 'uk' then k.name_uk else k.name_en end as name,
                       k.iso2 = any(:recognised) as recognised, f.case_id, institution_title(f.institution_id, :language) as chamber,
                       f.stage, f.phase, coalesce(f.closed, false) as closed, f.outcome, f.health
                  from country k
                  left join furthest f on f.country = k.iso2
                 where f.country is not null or k.iso2 = any(:recognised)
                 order by case when :language = 'uk' then k.name_uk else k.name_en end collate "uk-x-icu\"""")
                .param("campaign", campaign.value())
                .param("language", language.getLanguage())
                .param("recognised", recognised.toArray(String[]::new))
                .param("now", Sql.at(clock.instant()))
                .query(CountryState.class)
                .list();
    }
}
