package org.demarche.core.task;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.demarche.core.access.UserId;
import org.demarche.core.sql.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which deadlines have to be computed anew, and whose days moved without their knowing. */
@Component
class OutdatedDeadlines {

    private final JdbcClient jdbc;
    private final Clock clock;

    OutdatedDeadlines(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What a deadline is outdated by. */
    enum Cause {
        CALENDAR,
        ANCHOR,
        /** A pause lasts, and another day of it has come. Nobody needs to be told of that day by day. */
        PAUSE
    }

    /** Those that stand still move with the days: once on each. */
    void markPaused() {
        jdbc.sql("""
                        update deadline d set outdated_at = :now, outdated_by = 'PAUSE'
                          from outreach_case c
                          join institution i on i.id = c.institution_id
                         where c.id = d.case_id and c.closed_at is null and d.outdated_at is null
                           and exists (select from deadline_pause p where p.deadline_id = d.id and p.resumed_on is null)
                           and (d.changed_at at time zone i.zone)::date < (:now at time zone i.zone)::date""").param("now", Sql.at(clock.instant())).update();
    }

    List<DeadlineId> due() {
        return jdbc.sql("select id as value from deadline where outdated_at is not null order by outdated_at, id")
                .query(DeadlineId.class)
                .list();
    }

    /** Held until the transaction ends; empty when another node has it, or has done it. */
    Optional<Cause> take(DeadlineId id) {
        return jdbc.sql("""
                        select outdated_by
                          from deadline
                         where id = :id and outdated_at is not null
                           for update skip locked""")
                .param("id", id.value())
                .query((row, _) -> Cause.valueOf(row.getString(1)))
                .optional();
    }

    void done(DeadlineId id) {
        jdbc.sql("update deadline set outdated_at = null, outdated_by = null where id = :id")
                .param("id", id.value())
                .update();
    }

    /** Who has it is to be told, unless it is back on the day that they know. */
    void movedFrom(DeadlineId id, LocalDate before) {
        jdbc.sql("update deadline set moved_from = nullif(coalesce(moved_from, :before), due_on) where id = :id")
                .param("id", id.value())
                .param("before", before)
                .update();
    }

    List<UserId> untold() {
        return jdbc.sql("""
                        select distinct d.assignee_id as value
                          from deadline k
                          join due_item d on d.id = k.object_id and d.type = k.object_type and not d.done
                         where k.moved_from is not null and d.assignee_id is not null""").query(UserId.class).list();
    }

    /** @return how many of their days moved since they were told last; they count as told */
    int tell(UserId person) {
        return jdbc.sql("""
                        update deadline k set moved_from = null
                          from due_item d
                         where d.id = k.object_id and d.type = k.object_type and not d.done
                           and k.moved_from is not null and d.assignee_id = :person""").param("person", person.value()).update();
    }
}
