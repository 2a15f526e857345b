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
 * What is next: the days of the campaign, those that come every year at their next occurrence, and what is due in cases in
 * the next weeks. The next anniversary is there however far it is. 29 February is marked on the 28th in the years that do not have it.
 */
@Component
@Needs(Right.READ_CAMPAIGNS)
@Transactional(readOnly = true)
public class ComingReport {

    static final int DAYS_AHEAD_OF_CASES = 21;
    static final int MOST_OF_CASES = 4;
    static final int MOST_DAYS = 4;

    private final JdbcClient jdbc;

    ComingReport(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The nearest first. */
    public List<ComingDate> from(Scope scope, CampaignId campaign, LocalDate today, Locale language) {
        scope.require(Action.READ, campaign);
        return jdbc.sql("""
                with occurrence as (
                    select d.id, d.since, d.verified, case when :language = 'uk' then d.label_uk else d.label_en end as words,
                           case when d.year is not null then make_date(d.year, d.month, d.day)
                                else (select min(o.day)
                                        from generate_series(0, 1) as ahead(years)
                                       cross join lateral (
                                             select make_date(extract(year from :today)::int + ahead.years, d.month, 1)
                                                    + least(d.day, extract(day from
                                                        make_date(extract(year from :today)::int + ahead.years, d.month, 1)
                                                        + interval '1 month' - interval '1 day')::int) - 1 as day) o
                                       where o.day >= :today)
                           end as day
                      from campaign_date d
                     where d.campaign_id = :campaign),
                days as (
                    select day, null::uuid as case_id, null::uuid as institution_id, words,
                           case when extract(year from day)::int > since then extract(year from day)::int - since end as anniversary,
                           verified
                      from occurrence
                     where day between :today and :today + 365),
                nearest as (
                    (select * from days order by day, words limit :most_days)
                    union
                    (select * from days where anniversary is not null order by day, words limit 1)),
                due as (
                    select d.due_on as day, d.case_id, c.institution_id, d.title as words, null::int as anniversary, true as verified
                      from due_item d
                      join outreach_case c on c.id = d.case_id
                     where d.campaign_id = :campaign and not d.done and d.type <> 'TASK'
                       and d.due_on between :today and :today + :days_ahead
                     order by d.due_on, (c.priority = 'HIGH') desc, d.id
                     limit :most_of_cases)
                select n.day, n.case_id, case when :language = 'uk' then k.name_uk else k.name_en end as state,
                       institution_title(i.id, :language) as chamber, n.words, n.anniversary, n.verified
                  from (select * from nearest union all select * from due) n
                  left join institution i on i.id = n.institution_id
                  left join country k on k.iso2 = i.country
                 order by n.day, n.case_id nulls last, n.words""")
                .param("campaign", campaign.value())
                .param("today", today)
                .param("language", language.getLanguage())
                .param("most_days", MOST_DAYS)
                .param("days_ahead", DAYS_AHEAD_OF_CASES)
                .param("most_of_cases", MOST_OF_CASES)
                .query(ComingDate.class)
                .list();
    }
}
