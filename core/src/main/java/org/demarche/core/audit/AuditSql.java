package org.demarche.core.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.demarche.core.access.CaseId;
import org.jspecify.annotations.Nullable;

/** How entries are read: the page first, names after it, so that five million rows are not joined for fifty. */
final class AuditSql {

    private AuditSql() {}

    /** @param where of entries {@code e}, with {@code :limit} and {@code :offset} */
    static String page(String where) {
        return """
                select e.*, u.name as user_name, w.name as whom_name
                  from (select e.id, e.at, e.transaction_id, e.kind, e.user_id, e.for_id, e.work, e.origin, e.session,
                               e.use_case, e.object_type, e.table_name, e.object_id, e.case_id,
                               case when e.login = session_user then '' else e.login end as login
                          from audit_entry e
                        %s
                         order by e.at desc, e.id desc
                         limit :limit offset :offset) e
                  left join app_user u on u.id = e.user_id
                  left join app_user w on w.id = e.for_id
                 order by e.at desc, e.id desc""".formatted(where);
    }

    /** @param where of entries {@code e}, with {@code :most} */
    static String count(String where) {
        return "select count(*) from (select from audit_entry e " + where + " limit :most) counted";
    }

    static AuditRow row(ResultSet row, int number) throws SQLException {
        var caseId = row.getObject("case_id", UUID.class);
        return new AuditRow(
                row.getLong("id"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getLong("transaction_id"),
                AuditKind.of(row.getString("kind")),
                row.getString("user_name"),
                row.getString("whom_name"),
                row.getString("work"),
                row.getString("login"),
                row.getString("origin"),
                row.getString("session"),
                row.getString("use_case"),
                row.getString("object_type"),
                row.getString("table_name"),
                row.getObject("object_id", UUID.class),
                null,
                caseIdOf(caseId));
    }

    private static @Nullable CaseId caseIdOf(@Nullable UUID id) {
        return id == null ? null : new CaseId(id);
    }
}
