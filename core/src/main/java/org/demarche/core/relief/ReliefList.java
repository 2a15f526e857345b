package org.demarche.core.relief;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.demarche.core.access.Needs;
import org.demarche.core.access.Right;
import org.demarche.core.access.Scope;
import org.demarche.core.access.UserId;
import org.demarche.core.sql.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The hand-overs that were, step by step. */
@Component
@Transactional(readOnly = true)
@Needs(Right.COORDINATE)
public class ReliefList {

    private final JdbcClient jdbc;

    ReliefList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that stand first, then the latest first. */
    public List<ReliefRow> find(Scope scope, int most) {
        return jdbc.sql("""
                        select r.step_id, r.person_id, u.name, r.reason, r.away_from, r.away_until, r.note, b.name as made_by, r.made_at, r.returned_at, bool_and(r.begun_at is not null) as begun,
                               count(i.object_id) filter (where i.kind <> 'TASK')::int as cases,
                               count(i.object_id) filter (where i.kind = 'TASK')::int as tasks,
                               coalesce(array_agg(distinct t.name) filter (where t.name is not null), '{}') as receivers
                          from relief r
                          join app_user u on u.id = r.person_id
                          join app_user b on b.id = r.made_by
                          left join relief_item i on i.relief_id = r.id
                          left join app_user t on t.id = i.to_id
                         where r.campaign_id = any(:campaigns)
                         group by r.step_id, r.person_id, u.name, r.reason, r.away_from, r.away_until, r.note, b.name, r.made_at, r.returned_at
                         order by r.returned_at is not null, r.made_at desc, r.step_id
                         limit :most""")
                .param("campaigns", Sql.ids(CarriedList.assignable(scope)))
                .param("most", most)
                .query((row, _) -> read(row))
                .list();
    }

    private static ReliefRow read(ResultSet row) throws SQLException {
        var returned = row.getObject("returned_at", OffsetDateTime.class);
        return new ReliefRow(
                new ReliefId(row.getObject("step_id", UUID.class)),
                new UserId(row.getObject("person_id", UUID.class)),
                row.getString("name"),
                ReliefReason.valueOf(row.getString("reason")),
                row.getObject("away_from", LocalDate.class),
                row.getObject("away_until", LocalDate.class),
                row.getInt("cases"),
                row.getInt("tasks"),
                List.of((String[]) row.getArray("receivers").getArray()),
                row.getString("note"),
                row.getString("made_by"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                returned == null ? null : returned.toInstant(),
                row.getBoolean("begun"));
    }
}
