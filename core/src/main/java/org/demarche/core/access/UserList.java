package org.demarche.core.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.demarche.core.sql.Slice;
import org.demarche.core.sql.Sql;
import org.demarche.core.sql.SqlWhere;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Everybody with an account, for administrators. Belongs to no campaign, so it takes no scope. */
@Component
@Transactional(readOnly = true)
@Needs(Right.ADMINISTER)
public class UserList {

    private final JdbcClient jdbc;

    UserList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<UserRow> find(UserFilter filter, UserSort sort, boolean descending, Slice slice) {
        var where = where(filter);
        return jdbc.sql("""
                        select u.id, u.version, u.subject, u.name, u.email, u.active, u.last_seen_at,
                               array(select r.role from app_user_role r where r.user_id = u.id) as roles
                          from app_user u
                        %s
                         order by %s, u.id
                         limit :limit offset :offset""".formatted(where.sql(), sort.orderBy(descending)))
                .params(where.parameters())
                .param("limit", slice.limit())
                .param("offset", slice.offset())
                .query((row, _) -> row(row))
                .list();
    }

    public int count(UserFilter filter) {
        var where = where(filter);
        return jdbc.sql("select count(*) from app_user u " + where.sql())
                .params(where.parameters())
                .query(Integer.class)
                .single();
    }

    private static SqlWhere where(UserFilter filter) {
        var where = new SqlWhere()
                .andIf(filter.active(), "u.active = :active", "active")
                .andIf(
                        filter.role(),
                        "exists (select from app_user_role r where r.user_id = u.id and r.role = :role)",
                        "role");
        if (!filter.text().isEmpty()) {
            where.and(
                    "(u.name ilike :text or u.email ilike :text or u.subject ilike :text)",
                    "text",
                    Sql.contains(filter.text()));
        }
        return where;
    }

    private static UserRow row(ResultSet row) throws SQLException {
        var seen = row.getObject("last_seen_at", OffsetDateTime.class);
        return new UserRow(
                new UserId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                row.getString("subject"),
                row.getString("name"),
                row.getString("email"),
                Sql.constants(Role.class, row.getArray("roles")),
                row.getBoolean("active"),
                seen == null ? null : seen.toInstant());
    }
}
