package org.demarche.core.outreach;

import java.time.Instant;
import org.demarche.core.access.Scope;
import org.demarche.core.sql.Sql;
import org.demarche.core.sql.SqlWhere;

/** What the lists of cases have in common: where rows come from, what a row shows and which ones are wanted. */
final class CaseSql {

    /** What the phase of a stage is from which a committee has the matter. */
    static final int COMMITTEE_PHASE = 2;

    /**
     * Cases with their health and parts, both looked up case by case ({@code offset 0} holds the planner to it): without
     * fresh statistics it takes them for few and compares all with all.
     */
    static final String CASES = """
              from outreach_case c
             cross join lateral (select k.* from case_health(:now) k where k.case_id = c.id offset 0) h
              join institution i on i.id = c.institution_id
              join stage s on s.id = c.stage_id
             cross join lateral (select (array_agg(a.user_id) filter (where a.part = 'OWNER'))[1] as user_id,
                                        min(a.part) filter (where a.user_id = :me) as my_part
                                   from case_assignment a
                                  where a.case_id = c.id and a.until_at is null) o
              left join app_user u on u.id = o.user_id
            """;

    /** The columns of a row but the names of the institution, which are looked up for the rows that are shown. */
    static final String ROW = """
            c.id, c.version, c.campaign_id, c.reference, c.institution_id, i.country, i.zone,
                   s.id as stage_id, s.key as stage_key, case :language when 'uk' then s.name_uk else s.name_en end as stage_name,
                   s.phase, s.closing, c.outcome, c.priority, o.user_id as owner_id, u.name as owner_name,
                   c.next_action_text as next_action, c.next_action_kind, h.health, h.reason, h.due_on, h.days, c.last_contact_on, o.my_part, c.restricted""";

    static final String NAMES = """
            country_title(p.country, :language) as country_name, institution_title(p.institution_id, :language) as institution_name""";

    static final String SILENT = """
            c.closed_at is null and coalesce(c.last_contact_on, (c.opened_at at time zone i.zone)::date)
                    <= (:now::timestamptz at time zone i.zone)::date - %d""".formatted(CaseHealth.SILENT_DAYS);

    static final String UNSETTLED = "c.closed_at is null and (c.next_action_due is null or o.user_id is null)";

    /**
     * Few among many: found by their owner before anything is looked up for a case. {@code array} lets the database find them
     * once, and by an index.
     */
    private static final String OWNED = """
            c.id = any(array(select a.case_id from case_assignment a where a.user_id = :%s and a.part = 'OWNER' and a.until_at is null))""";

    private static final String OF_NOBODY = """
            select k.id from outreach_case k
                     where k.campaign_id = any(:campaigns) and k.closed_at is null
                       and not exists (select from case_assignment a where a.case_id = k.id and a.part = 'OWNER' and a.until_at is null)""";

    private static final String WITHOUT_A_PLAN = """
            select k.id from outreach_case k
                     where k.campaign_id = any(:campaigns) and k.closed_at is null and k.next_action_due is null""";

    private static final String TEXT = """
            (lower(c.reference) like lower(:text)
                    or find_text(u.name) like find_text(:text)
                    or exists (select from institution_name n where n.institution_id = i.id and find_text(n.name) like find_text(:text))
                    or exists (select from country k where k.iso2 = i.country and find_text(k.name_en || ' ' || k.name_uk) like find_text(:text)))""";

    private CaseSql() {}

    static SqlWhere where(Scope scope, CaseFilter filter, Instant now) {
        var where = new SqlWhere()
                .andAnyOf("c.campaign_id", "campaigns", scope.campaigns())
                .with("now", now)
                .with("me", scope.user())
                .andIf(filter.stage(), "c.stage_id = :stage", "stage")
                .andIf(filter.owner(), OWNED.formatted("owner"), "owner")
                .andIf(filter.health(), "h.health = :health", "health")
                .andIf(filter.country(), "i.country = :country", "country");
        if (!filter.text().isEmpty()) {
            where.and(TEXT, "text", Sql.contains(filter.text()));
        }
        return within(where, filter.view());
    }

    private static String among(String ids) {
        return "c.id = any(array(" + ids + "))";
    }

    private static SqlWhere within(SqlWhere where, CaseView view) {
        return switch (view) {
            case OPEN -> where.and("c.closed_at is null");
            case MINE -> where.and("c.closed_at is null").and(OWNED.formatted("me"));
            case LATE -> where.and("h.health = 'LATE'");
            case SILENT -> where.and(SILENT);
            case NOBODY -> where.and(among(OF_NOBODY));
            case UNSETTLED -> where.and(among(WITHOUT_A_PLAN + " union " + OF_NOBODY));
            case COMMITTEE ->
                where.and("c.closed_at is null").and("s.phase >= :committee", "committee", COMMITTEE_PHASE);
            case CLOSED -> where.and("c.closed_at is not null");
            case ALL -> where;
        };
    }
}
