package org.demarche.core.relief;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.demarche.core.access.Action;
import org.demarche.core.access.CampaignId;
import org.demarche.core.access.Needs;
import org.demarche.core.access.Right;
import org.demarche.core.access.Scope;
import org.demarche.core.access.UserId;
import org.demarche.core.sql.Sql;
import org.demarche.core.text.Languages;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who carries what, in the campaigns in which the reader may give it to others. */
@Component
@Transactional(readOnly = true)
@Needs(Right.COORDINATE)
public class CarriedList {

    private final JdbcClient jdbc;
    private final Clock clock;

    CarriedList(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Campaign by campaign, cases before tasks, the most urgent first. */
    public List<CarriedRow> of(Scope scope, UserId person, Locale language) {
        return jdbc.sql("""
                        select x.kind, x.id, x.campaign_id, case :lang when 'uk' then g.name_uk else g.name_en end as campaign, x.case_id, i.country,
                               coalesce(case :lang when 'uk' then k.name_uk else k.name_en end || ', ', '') || institution_title(i.id, :lang) as place,
                               x.what, x.due_on, coalesce(x.due_on < (:now at time zone coalesce(i.zone, x.zone))::date, false) as late, x.awaited
                          from (select a.part as kind, c.id, c.campaign_id, c.id as case_id,
                                       case a.part when 'OWNER' then c.next_action_text end as what,
                                       case a.part when 'OWNER' then c.next_action_due end as due_on,
                                       case a.part when 'OWNER' then (select count(*)::int from dispatch d
                                            where d.case_id = c.id and d.answered_on is null and d.response_due_on is not null) else 0 end as awaited,
                                       'UTC' as zone
                                  from case_assignment a
                                  join outreach_case c on c.id = a.case_id and c.closed_at is null
                                 where a.user_id = :person and a.until_at is null and c.campaign_id = any(:campaigns)
                                union all
                                select 'TASK', t.id, t.campaign_id, t.case_id, t.title, t.due_on, 0, t.zone
                                  from task t
                                 where t.assignee_id = :person and t.status = 'OPEN' and t.campaign_id = any(:campaigns)) x
                          join campaign g on g.id = x.campaign_id
                          left join outreach_case o on o.id = x.case_id
                          left join institution i on i.id = o.institution_id
                          left join country k on k.iso2 = i.country
                         order by campaign, x.campaign_id, array_position(array['OWNER', 'COORDINATOR', 'HELPER', 'TASK'], x.kind),
                                  x.due_on nulls last, place, x.id""")
                .param("person", person.value())
                .param("campaigns", Sql.ids(assignable(scope)))
                .param("now", Sql.at(clock.instant()))
                .param("lang", Languages.closest(language).getLanguage())
                .query(CarriedRow.class)
                .list();
    }

    /** Everybody who carries something: who should not any more first, then the most first. */
    public List<CarrierRow> people(Scope scope) {
        return jdbc.sql("""
                        select p.person, u.name, count(distinct p.case_id)::int as cases, count(p.task_id)::int as tasks,
                               u.active and exists (select from team_member m
                                    where m.user_id = u.id and m.campaign_id = any(:campaigns) and m.role in ('STAFF', 'COORDINATOR')
                                      and m.from_on <= :today and (m.until_on is null or m.until_on >= :today)) as working,
                               (select max(r.away_until) from relief r
                                 where r.person_id = u.id and r.campaign_id = any(:campaigns) and r.returned_at is null
                                   and r.begun_at is not null and r.away_until >= :today) as away_until
                          from (select a.user_id as person, a.case_id, null::uuid as task_id
                                  from case_assignment a
                                  join outreach_case c on c.id = a.case_id and c.closed_at is null
                                 where a.until_at is null and a.campaign_id = any(:campaigns)
                                union all
                                select t.assignee_id, null, t.id
                                  from task t
                                 where t.status = 'OPEN' and t.campaign_id = any(:campaigns)) p
                          join app_user u on u.id = p.person
                         group by p.person, u.id
                         order by working, count(distinct p.case_id) + count(p.task_id) desc, u.name collate "uk-x-icu", u.id""")
                .param("campaigns", Sql.ids(assignable(scope)))
                .param("today", LocalDate.now(clock))
                .query(CarrierRow.class)
                .list();
    }

    static Set<CampaignId> assignable(Scope scope) {
        var assignable = new HashSet<CampaignId>();
        for (var campaign : scope.campaigns()) {
            if (scope.allows(Action.ASSIGN, campaign)) {
                assignable.add(campaign);
            }
        }
        return assignable;
    }
}
