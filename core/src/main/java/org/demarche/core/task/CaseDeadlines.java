package org.demarche.core.task;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.demarche.core.access.Action;
import org.demarche.core.access.CaseId;
import org.demarche.core.access.LastChange;
import org.demarche.core.access.Needs;
import org.demarche.core.access.Right;
import org.demarche.core.access.UserId;
import org.demarche.core.outreach.ActionKind;
import org.demarche.core.outreach.CaseAccess;
import org.demarche.core.sql.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Everything that is due in one case: its next action, its open tasks, the answers that are awaited; the earliest first, each
 * with what its day came from.
 */
@Component
@Transactional(readOnly = true)
@Needs(Right.READ_CAMPAIGNS)
public class CaseDeadlines {

    /** Who chose the day that stands: for a task the first who did since it was another one. */
    private static final String CHOSEN = """
            select e.actor_id as user_id, e.recorded_at as at
              from timeline_entry e
             where d.type = 'TASK' and e.subject_id = d.id and e.kind in ('TASK_ADDED', 'TASK_CHANGED')
               and e.details ->> 'due' = d.due_on::text
               and not exists (select from timeline_entry f
                                where f.subject_id = d.id and f.kind = 'TASK_CHANGED' and f.recorded_at > e.recorded_at
                                  and f.details ->> 'due' <> d.due_on::text)
            union all
            select e.actor_id, e.recorded_at
              from timeline_entry e
             where d.type = 'NEXT_ACTION' and e.case_id = d.id and e.kind = 'NEXT_ACTION_SET'
               and e.details ->> 'on' = d.due_on::text and e.details ->> 'what' = d.title
            union all
            select coalesce(s.changed_by, s.recorded_by), coalesce(s.changed_at, s.recorded_at)
              from dispatch s
             where d.type = 'RESPONSE' and s.id = d.id
             order by at
             limit 1""";

    private final JdbcClient jdbc;
    private final CaseAccess access;
    private final Computations computations;
    private final Clock clock;

    CaseDeadlines(JdbcClient jdbc, CaseAccess access, Computations computations, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.computations = computations;
        this.clock = clock;
    }

    public List<CaseDeadline> of(CaseId id) {
        access.require(id, Action.READ);
        return jdbc.sql("""
                        select d.type, d.id, d.title, nullif(d.kind, 'RESPONSE') as kind, d.why, d.due_on, d.since, u.name as assignee,
                               case when d.due_on >= n.today then 'IN_TIME'
                                    when coalesce(k.very_late_on, very_late_on(d.due_on)) <= n.today then 'VERY_LATE'
                                    else 'LATE' end as lateness,
                               k.id as rule_id, k.version, k.anchor, k.days, k.unit, k.skips_recess, k.anchor_id, k.computation, k.changed_by, k.changed_at,
                               (select p.paused_on from deadline_pause p where p.deadline_id = k.id and p.resumed_on is null) as paused_since,
                               c.name as chosen_by, c.at as chosen_at
                          from due_item d
                         cross join lateral (select (:now at time zone d.zone)::date as today) n
                          left join app_user u on u.id = d.assignee_id
                          left join deadline k on k.object_id = d.id and k.object_type = d.type and k.due_on = d.due_on
                               and (k.what is null or k.what = d.title)
                          left join lateral (select w.name, h.at from (%s) h join app_user w on w.id = h.user_id) c on k.id is null
                         where d.case_id = :id
                           and not d.done
                         order by d.due_on, d.type, d.id""".formatted(CHOSEN))
                .param("id", id.value())
                .param("now", Sql.at(clock.instant()))
                .query((row, _) -> deadline(row))
                .list();
    }

    private CaseDeadline deadline(ResultSet row) throws SQLException {
        var kind = row.getString("kind");
        return new CaseDeadline(
                DueType.valueOf(row.getString("type")),
                row.getObject("id", UUID.class),
                row.getString("title"),
                kind == null ? null : ActionKind.valueOf(kind),
                row.getString("why"),
                row.getObject("due_on", LocalDate.class),
                row.getObject("since", LocalDate.class),
                row.getString("assignee"),
                Lateness.valueOf(row.getString("lateness")),
                governing(row),
                chosen(row));
    }

    private @Nullable Governing governing(ResultSet row) throws SQLException {
        var id = row.getObject("rule_id", UUID.class);
        if (id == null) {
            return null;
        }
        var rule = new DeadlineRule(
                AnchorKind.valueOf(row.getString("anchor")),
                row.getInt("days"),
                DayUnit.valueOf(row.getString("unit")),
                row.getBoolean("skips_recess"));
        return new Governing(
                new DeadlineId(id),
                row.getInt("version"),
                rule,
                row.getObject("anchor_id", UUID.class),
                computations.read(row.getString("computation")),
                row.getObject("paused_since", LocalDate.class),
                lastChange(row));
    }

    private static LastChange lastChange(ResultSet row) throws SQLException {
        var by = row.getObject("changed_by", UUID.class);
        var at = row.getObject("changed_at", OffsetDateTime.class);
        return new LastChange(by == null ? null : new UserId(by), at == null ? null : at.toInstant());
    }

    private static @Nullable Chosen chosen(ResultSet row) throws SQLException {
        var at = row.getObject("chosen_at", OffsetDateTime.class);
        return at == null ? null : new Chosen(row.getString("chosen_by"), at.toInstant());
    }
}
