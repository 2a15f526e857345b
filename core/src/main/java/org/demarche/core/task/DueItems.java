package org.demarche.core.task;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.demarche.core.access.Needs;
import org.demarche.core.access.Right;
import org.demarche.core.access.Role;
import org.demarche.core.access.Scope;
import org.demarche.core.sql.Sql;
import org.demarche.core.sql.SqlWhere;
import org.demarche.core.text.Languages;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is due, in the order in which to do it: overdue, today, waiting, the next seven days. Snoozed ones stay away. */
@Component
@Transactional(readOnly = true)
@Needs(Right.READ_CAMPAIGNS)
public class DueItems {

    /** How many of a group are listed at first; the count goes on. */
    public static final int FIRST_OF_A_GROUP = 20;

    public static final int DAYS_AHEAD = 7;

    /** No zone is further ahead of UTC than a day. */
    private static final int DAYS_AHEAD_ANYWHERE = DAYS_AHEAD + 1;

    private static final String DUE = """
            with due as (
                select d.*, cast(cast(:now as timestamptz) at time zone d.zone as date) as today
                  from due_item d
                %s
            ), grouped as (
                select due.*,
                       case when due_on < today then 'OVERDUE'
                            when type = 'RESPONSE' then 'WAITING'
                            when due_on = today then 'TODAY'
                            else 'COMING' end as due_group
                  from due
                 where (due_on <= today + 7 or type = 'RESPONSE')
                   and (snoozed_until is null or snoozed_until <= today)
            )
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    DueItems(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param most how many of each group are wanted */
    public List<DueItem> find(Scope scope, Whose whose, int most, Locale language) {
        var where = where(scope, whose).with("lang", Languages.closest(language).getLanguage());
        return jdbc.sql(DUE.formatted(where.sql()) + """
                        , placed as (
                            select g.*,
                                   count(*) over (partition by due_group) as in_group,
                                   row_number() over (partition by due_group
                                                          order by due_on, array_position(array['HIGH', 'NORMAL', 'LOW'], priority), id) as place
                              from grouped g
                        )
                        select p.type, p.id, p.version, p.case_id, p.campaign_id, p.assignee_id, u.name as assignee, p.title,
                               nullif(p.kind, 'RESPONSE') as kind, p.why, p.due_on, p.today, p.since, p.priority,
                               c.reference, i.country,
                               case when :lang = 'uk' then k.name_uk else k.name_en end as country_name,
                               institution_title(c.institution_id, :lang) as institution,
                               case when :lang = 'uk' then s.name_uk else s.name_en end as stage,
                               p.due_group, p.in_group, p.restricted,
                               exists (select from deadline k
                                        where k.object_id = p.id and k.object_type = p.type and k.due_on = p.due_on
                                          and (k.what is null or k.what = p.title)) as by_rule
                          from placed p
                          left join app_user u on u.id = p.assignee_id
                          left join outreach_case c on c.id = p.case_id
                          left join stage s on s.id = c.stage_id
                          left join institution i on i.id = c.institution_id
                          left join country k on k.iso2 = i.country
                         where p.place <= :most
                         order by array_position(array['OVERDUE', 'TODAY', 'WAITING', 'COMING'], p.due_group), p.place""")
                .params(where.parameters())
                .param("most", most)
                .query(DueItem.class)
                .list();
    }

    /** How many things wait for this person today: overdue, due, and answers to keep an eye on. */
    public int waitingFor(Scope scope) {
        var where = where(scope, Whose.MINE);
        return jdbc.sql(DUE.formatted(where.sql()) + "select count(*) from grouped where due_group <> 'COMING'")
                .params(where.parameters())
                .query(Integer.class)
                .single();
    }

    private SqlWhere where(Scope scope, Whose whose) {
        var where = new SqlWhere()
                .and("not d.done")
                .and(
                        "(d.due_on <= :horizon or d.type = 'RESPONSE')",
                        "horizon",
                        LocalDate.now(clock.withZone(ZoneOffset.UTC)).plusDays(DAYS_AHEAD_ANYWHERE))
                .with("now", Sql.at(clock.instant()));
        return switch (whose) {
            case MINE ->
                where.and("d.assignee_id = :me", "me", scope.user())
                        .and(
                                "(d.campaign_id is null or d.campaign_id = any(:campaigns))",
                                "campaigns",
                                Sql.ids(scope.campaigns()));
            case TEAM -> where.andAnyOf("d.campaign_id", "campaigns", Reach.with(scope, Role.COORDINATOR));
        };
    }
}
