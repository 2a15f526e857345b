package org.demarche.core.outreach;

import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.demarche.core.access.CampaignId;
import org.demarche.core.access.Role;
import org.demarche.core.access.Scope;
import org.demarche.core.access.UserId;
import org.demarche.core.sql.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Campaigns of 500 cases each at the same 500 institutions, two tasks to a case; as many as a test asks for. */
class ManyCases {

    static final int IN_A_CAMPAIGN = 500;

    private final JdbcClient jdbc;
    private final UserId coordinator;
    private final UserId staff;
    private int campaigns;

    ManyCases(JdbcClient jdbc, UserId coordinator, UserId staff) {
        this.jdbc = jdbc;
        this.coordinator = coordinator;
        this.staff = staff;
        wait("20s");
        INSTITUTIONS.forEach(statement -> jdbc.sql(statement).update());
    }

    /** Adds campaigns until there are that many, and lets the database count its rows. They are weight: no audit of them. */
    void grow(int wanted) {
        wait("0");
        triggers("disable");
        for (var statement : CAMPAIGNS) {
            jdbc.sql(statement)
                    .param("from", campaigns + 1)
                    .param("to", wanted)
                    .param("olena", coordinator.value())
                    .param("lilia", staff.value())
                    .update();
        }
        triggers("enable");
        campaigns = wanted;
        jdbc.sql("analyze outreach_case, case_assignment, task, stage, campaign, institution, institution_name")
                .update();
        wait("20s");
    }

    /** For an answer: a plan gone wrong fails, and does not hang. Rows by the ten thousand take their time to be made. */
    private void wait(String most) {
        jdbc.sql("set local statement_timeout = '%s'".formatted(most)).update();
    }

    /** @return how many open cases they own now, all over the campaigns */
    int handTo(UserId user, int most) {
        triggers("disable");
        int handed =
                jdbc.sql("""
                        update case_assignment a set user_id = :user
                         where a.id in (select b.id from case_assignment b join outreach_case o on o.id = b.case_id
                                         where o.reference like 'MANY%' and o.closed_at is null and b.part = 'OWNER'
                                         order by hashtext(b.id::text) limit :most)""").param("user", user.value()).param("most", most).update();
        triggers("enable");
        return handed;
    }

    /** Gives everything that is open an owner, and takes the next step away from some. */
    int settleAllBut(int most) {
        triggers("disable");
        jdbc.sql("""
                        insert into case_assignment (id, case_id, campaign_id, user_id, part, from_at, assigned_by)
                        select gen_random_uuid(), o.id, o.campaign_id, :olena, 'OWNER', now(), :olena
                          from outreach_case o
                         where o.reference like 'MANY%' and o.closed_at is null
                           and not exists (select from case_assignment a where a.case_id = o.id and a.part = 'OWNER' and a.until_at is null)""").param("olena", coordinator.value()).update();
        int left = jdbc.sql("""
                        update outreach_case set next_action_kind = null, next_action_text = null, next_action_due = null
                         where id in (select id from outreach_case where reference like 'MANY%' and closed_at is null order by hashtext(id::text) limit :most)""").param("most", most).update();
        triggers("enable");
        jdbc.sql("analyze outreach_case, case_assignment").update();
        return left;
    }

    private void triggers(String what) {
        for (var table : List.of("campaign", "stage", "outreach_case", "case_assignment", "task")) {
            jdbc.sql("alter table %s %s trigger \"AUDIT\"".formatted(table, what))
                    .update();
        }
    }

    /** Puts somebody into the teams of the first campaigns, and of no other of these. */
    Scope scope(UserId user, Role role, int first) {
        var roles = new HashMap<CampaignId, Set<Role>>();
        jdbc.sql("select id as value from campaign where key like 'MANY%' order by substr(key, 5)::int limit :first")
                .param("first", first)
                .query(CampaignId.class)
                .list()
                .forEach(id -> roles.put(id, Set.of(role)));
        jdbc.sql(
                        "delete from team_member m using campaign c where c.id = m.campaign_id and c.key like 'MANY%' and m.user_id = :user")
                .param("user", user.value())
                .update();
        jdbc.sql("""
                        insert into team_member (id, campaign_id, user_id, role, from_on)
                        select gen_random_uuid(), k, :user, :role, '2020-01-01' from unnest(:campaigns) k""")
                .param("user", user.value())
                .param("role", role.name())
                .param("campaigns", Sql.ids(roles.keySet()))
                .update();
        return new Scope(user, roles);
    }

    private static final List<String> INSTITUTIONS = List.of("""
            insert into institution (id, version, kind, zone, code)
            select gen_random_uuid(), 0, 'PARLIAMENT', (array['Europe/Kyiv', 'Europe/Warsaw', 'America/Toronto', 'Asia/Tokyo'])[n % 4 + 1], 'many-' || n
              from generate_series(1, 500) n""", """
            insert into institution_name (institution_id, language, name)
            select id, 'en', 'Chamber ' || substr(code, 6) from institution where code like 'many-%'
            union all
            select id, 'uk', 'Палата ' || substr(code, 6) from institution where code like 'many-%'""");

    private static final List<String> CAMPAIGNS = List.of("""
            insert into campaign (id, version, key, name_en, name_uk)
            select gen_random_uuid(), 0, 'MANY' || n, 'Campaign ' || n, 'Кампанія ' || n from generate_series(:from, :to) n""", """
            insert into stage (id, campaign_id, position, key, name_en, name_uk, phase, closing)
            select gen_random_uuid(), c.id, n, 'stage-' || n, 'Stage ' || n, 'Етап ' || n, least(n / 2, 4), n = 11
              from generate_series(:from, :to) k join campaign c on c.key = 'MANY' || k, generate_series(1, 11) n""", """
            insert into outreach_case (id, version, campaign_id, institution_id, reference, stage_id, stage_since, opened_at, opened_by,
                                       next_action_kind, next_action_text, next_action_due, last_contact_on, closed_at, outcome)
            select gen_random_uuid(), 0, c.id, i.id, c.key || '-' || i.code, s.id, current_date - 50, now() - interval '60 days', :olena,
                   'CALL', 'Call the registry', current_date + (hashtext(i.code || c.key) % 20), current_date - abs(hashtext(i.code) % 50),
                   case when s.closing then now() end, case when s.closing then 'LAPSED' else 'OPEN' end
              from generate_series(:from, :to) k
              join campaign c on c.key = 'MANY' || k
              join institution i on i.code like 'many-%'
              join stage s on s.campaign_id = c.id and s.position = abs(hashtext(c.key || i.code)) % 11 + 1
             order by k, i.code""", """
            insert into case_assignment (id, case_id, campaign_id, user_id, part, from_at, assigned_by)
            select gen_random_uuid(), o.id, o.campaign_id, case when hashtext(o.reference) % 3 = 0 then :lilia else :olena end::uuid, 'OWNER', now(), :olena
              from generate_series(:from, :to) k
              join campaign c on c.key = 'MANY' || k
              join outreach_case o on o.campaign_id = c.id
             where hashtext(o.reference) % 10 <> 0""", """
            insert into task (id, version, campaign_id, case_id, title, kind, assignee_id, due_on, zone, status, created_by, created_at)
            select gen_random_uuid(), 0, o.campaign_id, o.id, 'Task ' || n, 'CALL', :olena, current_date + n * 5, 'Europe/Kyiv', case n when 1 then 'OPEN' else 'DONE' end, :olena, now()
              from generate_series(:from, :to) k
              join campaign c on c.key = 'MANY' || k
              join outreach_case o on o.campaign_id = c.id, generate_series(1, 2) n""");
}
