package org.demarche.core.outreach;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.demarche.core.access.Needs;
import org.demarche.core.access.Right;
import org.demarche.core.access.Scope;
import org.demarche.core.sql.Slice;
import org.demarche.core.sql.Sql;
import org.demarche.core.sql.SqlWhere;
import org.demarche.core.text.Languages;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The cases that somebody may see. Finds and sorts on narrow rows first; names are looked up for the rows of the page
 * only, so that a long list costs no more than a short one.
 */
@Component
@Needs(Right.READ_CAMPAIGNS)
@Transactional(readOnly = true)
public class CaseList {

    private final JdbcClient jdbc;
    private final Clock clock;

    CaseList(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public List<CaseRow> find(
            Scope scope, CaseFilter filter, CaseSort sort, boolean descending, Slice slice, Locale language) {
        var where = CaseSql.where(scope, filter, clock.instant());
        return jdbc.sql(page(where, sort, descending))
                .params(where.parameters())
                .param("language", Languages.closest(language).getLanguage())
                .param("limit", slice.limit())
                .param("offset", slice.offset())
                .query(CaseRow.class)
                .list();
    }

    public int count(Scope scope, CaseFilter filter) {
        var where = CaseSql.where(scope, filter, clock.instant());
        return jdbc.sql(number(where))
                .params(where.parameters())
                .query(Integer.class)
                .single();
    }

    /** How many stand in each view, in one pass. */
    public CaseCounts counts(Scope scope) {
        return jdbc.sql("""
                select count(*) as "all",
                       count(*) filter (where c.closed_at is null) as open,
                       count(*) filter (where c.closed_at is null and o.user_id = :me) as mine,
                       count(*) filter (where h.health = 'LATE') as late,
                       count(*) filter (where h.health = 'AT_RISK') as at_risk,
                       count(*) filter (where h.health = 'ON_TRACK') as on_track,
                       count(*) filter (where %s) as silent,
                       count(*) filter (where c.closed_at is null and o.user_id is null) as nobody,
                       count(*) filter (where %s) as unsettled,
                       count(*) filter (where c.closed_at is null and s.phase >= :committee) as committee,
                       count(*) filter (where c.closed_at is not null) as closed
                %s
                 where c.campaign_id = any(:campaigns)""".formatted(CaseSql.SILENT, CaseSql.UNSETTLED, CaseSql.CASES))
                .param("now", Sql.at(clock.instant()))
                .param("me", scope.user().value())
                .param("committee", CaseSql.COMMITTEE_PHASE)
                .param("campaigns", Sql.ids(scope.campaigns()))
                .query(CaseCounts.class)
                .single();
    }

    static String number(SqlWhere where) {
        return "select count(*) " + CaseSql.CASES + where.sql();
    }

    static String page(SqlWhere where, CaseSort sort, boolean descending) {
        return """
                select p.*, %1$s
                  from (
                    select row_number() over (order by %2$s, c.id) as place, %3$s
                    %4$s
                    %5$s
                     order by %2$s, c.id
                     limit :limit offset :offset) p
                 order by p.place""".formatted(CaseSql.NAMES, sort.orderBy(descending), CaseSql.ROW, CaseSql.CASES, where.sql());
    }
}
