package org.demarche.core.task;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.demarche.core.access.CampaignId;
import org.demarche.core.access.CaseId;
import org.demarche.core.access.Needs;
import org.demarche.core.access.Right;
import org.demarche.core.access.Role;
import org.demarche.core.access.Scope;
import org.demarche.core.access.UserId;
import org.demarche.core.sql.Sql;
import org.demarche.core.sql.SqlWhere;
import org.demarche.core.text.Languages;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who carries how much, in the campaigns that somebody coordinates or leads. */
@Component
@Transactional(readOnly = true)
@Needs(Right.OVERSEE_WORK)
public class Workload {

    private static final Duration LATELY = Duration.ofDays(30);

    /** Everything that is carried: its id, who carries it, its day, and today where it is. */
    private static final String CARRIED_CASES = """
            with carried as (
                select c.id, c.id as case_id, o.user_id as person, least(c.next_action_due, t.due_on) as due_on, n.today,
                       exists (select from dispatch d
                                where d.case_id = c.id and d.answered_on is null and d.response_due_on >= n.today) as waiting
                  from outreach_case c
                  join institution i on i.id = c.institution_id
                 cross join lateral (select cast(cast(:now as timestamptz) at time zone i.zone as date) as today) n
                  left join case_assignment o on o.case_id = c.id and o.part = 'OWNER' and o.until_at is null
                  left join lateral (select min(t.due_on) as due_on from task t where t.case_id = c.id and t.status = 'OPEN') t on true
                 where c.campaign_id = any(:campaigns) and c.closed_at is null
            )
            """;

    private static final String CARRIED_TASKS = """
            with carried as (
                select t.id, t.case_id, t.assignee_id as person, t.due_on, n.today, false as waiting
                  from task t
                 cross join lateral (select cast(cast(:now as timestamptz) at time zone t.zone as date) as today) n
                 where t.campaign_id = any(:campaigns) and t.status = 'OPEN'
            )
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Workload(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Everybody who works on the campaigns today and whoever carries something: the most first, nobody last. */
    public List<WorkloadRow> people(Scope scope, Burden burden) {
        return jdbc.sql(carried(burden) + """
                        , people as (
                            select m.user_id as person
                              from team_member m
                              join app_user u on u.id = m.user_id and u.active
                             where m.campaign_id = any(:campaigns) and m.role in ('STAFF', 'COORDINATOR')
                               and m.from_on <= cast(:now as timestamptz) and (m.until_on is null or m.until_on + 1 > cast(:now as timestamptz))
                            union
                            select person from carried
                        )
                        select p.person, u.name,
                               exists (select from team_member m
                                        where m.user_id = p.person and m.campaign_id = any(:campaigns) and m.role = 'STAFF'
                                          and (m.until_on is null or m.until_on + 1 > cast(:now as timestamptz))) as staff,
                               count(c.id) as open,
                               count(*) filter (where c.due_on between c.today and cast(date_trunc('week', cast(c.today as timestamp)) as date) + 6) as this_week,
                               count(*) filter (where c.due_on < c.today) as late,
                               count(*) filter (where c.waiting) as waiting
                          from people p
                          left join carried c on c.person is not distinct from p.person
                          left join app_user u on u.id = p.person
                         group by p.person, u.name
                         order by p.person is null, count(c.id) desc, u.name collate "uk-x-icu", p.person""")
                .params(where(scope).parameters())
                .query(WorkloadRow.class)
                .list();
    }

    /**
     * What one person carries, the most urgent first.
     *
     * @param person null for what nobody carries
     */
    public List<BurdenRow> of(Scope scope, Burden burden, @Nullable UserId person, Locale language) {
        var where = where(scope)
                .and("c.person is not distinct from cast(:person as uuid)")
                .with("person", person)
                .with("lang", Languages.closest(language).getLanguage())
                .with("most", TaskBulkService.MOST);
        return jdbc.sql(carried(burden) + """
                        select c.id, c.case_id, d.title as what, c.due_on, c.today, c.waiting, i.country,
                               case when :lang = 'uk' then k.name_uk else k.name_en end as country_name,
                               institution_title(o.institution_id, :lang) as institution
                          from carried c
                          left join lateral (select d.title from due_item d
                                              where d.id = c.id and d.type in ('TASK', 'NEXT_ACTION')) d on true
                          left join outreach_case o on o.id = c.case_id
                          left join institution i on i.id = o.institution_id
                          left join country k on k.iso2 = i.country
                        %s
                         order by c.due_on nulls last, c.id
                         limit :most""".formatted(where.sql()))
                .params(where.parameters())
                .query(BurdenRow.class)
                .list();
    }

    /** Cases that changed their owner in the last thirty days, the latest first. */
    public List<HandoverRow> handovers(Scope scope, int most, Locale language) {
        var where = where(scope)
                .and("a.campaign_id = any(:campaigns) and a.part = 'OWNER'")
                .and("a.from_at >= :since", "since", clock.instant().minus(LATELY))
                .with("lang", Languages.closest(language).getLanguage());
        return jdbc.sql("""
                        select a.case_id, i.country, a.note, a.from_at, u.name as after,
                               coalesce(case when :lang = 'uk' then k.name_uk else k.name_en end, institution_title(i.id, :lang), c.reference) as place,
                               (select b.name from case_assignment p join app_user b on b.id = p.user_id
                                 where p.case_id = a.case_id and p.part = 'OWNER' and p.until_at = a.from_at and p.id <> a.id
                                 limit 1) as before
                          from case_assignment a
                          join app_user u on u.id = a.user_id
                          join outreach_case c on c.id = a.case_id
                          join institution i on i.id = c.institution_id
                          left join country k on k.iso2 = i.country
                        %s
                         order by a.from_at desc, a.id
                         limit :most""".formatted(where.sql()))
                .params(where.parameters())
                .param("most", most)
                .query((row, _) -> new HandoverRow(
                        new CaseId(row.getObject("case_id", UUID.class)),
                        row.getString("country"),
                        row.getString("place"),
                        row.getString("before"),
                        row.getString("after"),
                        row.getString("note"),
                        row.getObject("from_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private static String carried(Burden burden) {
        return switch (burden) {
            case CASES -> CARRIED_CASES;
            case TASKS -> CARRIED_TASKS;
        };
    }

    private SqlWhere where(Scope scope) {
        return new SqlWhere().with("campaigns", Sql.ids(overseen(scope))).with("now", Sql.at(clock.instant()));
    }

    private static Set<CampaignId> overseen(Scope scope) {
        var overseen = new HashSet<>(Reach.with(scope, Role.COORDINATOR));
        overseen.addAll(Reach.with(scope, Role.LEADERSHIP));
        return overseen;
    }
}
