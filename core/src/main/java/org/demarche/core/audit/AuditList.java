package org.demarche.core.audit;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.demarche.core.access.Needs;
import org.demarche.core.access.Right;
import org.demarche.core.access.UserId;
import org.demarche.core.base.Refused;
import org.demarche.core.sql.Slice;
import org.demarche.core.sql.SqlWhere;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The whole audit, for administrators: who, what, when, from where. What is restricted to others is not in it, and what
 * changed in a case is shown only to who may see the case. Newest first.
 */
@Component
@Transactional(readOnly = true)
@Needs(Right.ADMINISTER)
public class AuditList {

    /** No more than these are counted and listed: who looks further narrows the search. */
    public static final int MOST = 10_000;

    private final JdbcClient jdbc;
    private final AuditNames names;
    private final AuditValues values;

    AuditList(JdbcClient jdbc, AuditNames names, AuditValues values) {
        this.jdbc = jdbc;
        this.names = names;
        this.values = values;
    }

    /** @param zone in which the days of the filter are meant */
    public List<AuditRow> find(AuditFilter filter, ZoneId zone, Slice slice, Locale language) {
        var where = where(filter, zone);
        var rows = jdbc.sql(AuditSql.page(where.sql()))
                .params(where.parameters())
                .param("limit", slice.limit())
                .param("offset", slice.offset())
                .query(AuditSql::row)
                .list();
        return names.name(rows, language);
    }

    /** @return at most one more than {@link #MOST} */
    public int count(AuditFilter filter, ZoneId zone) {
        var where = where(filter, zone);
        return jdbc.sql(AuditSql.count(where.sql()))
                .params(where.parameters())
                .param("most", MOST + 1)
                .query(Integer.class)
                .single();
    }

    /** @throws Refused not found */
    public AuditDetail detail(long id, Locale language) {
        var row = jdbc.sql(AuditSql.page("where e.id = :id"))
                .param("id", id)
                .param("limit", 1)
                .param("offset", 0)
                .query(AuditSql::row)
                .optional()
                .orElseThrow(Refused::notFound);
        return values.of(names.name(List.of(row), language), language).getFirst();
    }

    /** Every use case that occurs, by hops through the index. */
    public List<String> useCases() {
        return jdbc.sql("""
                        with recursive hop (name) as (
                            (select e.use_case from audit_entry e order by e.use_case limit 1)
                            union all
                            select (select e.use_case from audit_entry e where e.use_case > hop.name order by e.use_case limit 1)
                              from hop
                             where hop.name is not null)
                        select name from hop where name <> ''""").query(String.class).list();
    }

    static SqlWhere where(AuditFilter filter, ZoneId zone) {
        var where = new SqlWhere()
                .andIf(filter.kind(), "e.kind = :kind", "kind")
                .andIf(
                        filter.object(),
                        "(e.object_id = :object or e.subject_id = :object or e.case_id = :object)",
                        "object");
        if (!filter.objectType().isEmpty()) {
            where.and("e.object_type = :type", "type", filter.objectType());
        }
        if (!filter.useCase().isEmpty()) {
            where.and("e.use_case = :useCase", "useCase", filter.useCase());
        }
        return by(filter.user(), period(filter, zone, where));
    }

    private static SqlWhere by(@Nullable UserId user, SqlWhere where) {
        return where.andIf(user, "(e.user_id = :user or e.for_id = :user)", "user");
    }

    private static SqlWhere period(AuditFilter filter, ZoneId zone, SqlWhere where) {
        return where.andIf(begin(filter.from(), zone), "e.at >= :from", "from")
                .andIf(begin(next(filter.until()), zone), "e.at < :until", "until");
    }

    private static @Nullable LocalDate next(@Nullable LocalDate day) {
        return day == null ? null : day.plusDays(1);
    }

    private static @Nullable Object begin(@Nullable LocalDate day, ZoneId zone) {
        return day == null ? null : day.atStartOfDay(zone).toInstant();
    }
}
