package org.demarche.core.bell;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.demarche.core.access.Background;
import org.demarche.core.access.UserId;
import org.demarche.core.access.Work;
import org.demarche.core.sql.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands over what was rung and comes by mail too, person by person, after a short wait: so that what is given to somebody in
 * many steps is one mail, and what is taken back at once is none. Read and marked in one transaction of the caller, so that
 * nothing is told twice. Called by a machine, so it is no service.
 */
@Component
@Background(Work.REMINDERS)
public class MailedRings {

    /** From the first thing on; shorter than anybody would call late. */
    public static final Duration WAIT = Duration.ofMinutes(2);

    /** Longer than any outage; what was rung before is no news any more, and stays with the notices. */
    private static final Duration NEWS = Duration.ofDays(30);

    private static final String AWAITED = """
            select n.id, n.kind, n.case_id, n.subject_id, n.details ->> 'part' as part,
                   u.active
                   and n.made_at > :oldest
                   and (n.campaign_id is null
                        or exists (select
                                     from team_member m
                                    where m.campaign_id = n.campaign_id
                                      and m.user_id = n.user_id
                                      and m.from_on <= t.day
                                      and (m.until_on is null or m.until_on >= t.day)))
                   and (not n.restricted
                        or exists (select
                                     from restriction r
                                     join restriction_person p on p.restriction_id = r.id
                                    where r.object_type = 'CASE'
                                      and r.object_id = n.case_id
                                      and r.lifted_at is null
                                      and r.ended_at is null
                                      and p.user_id = n.user_id)) as seen
              from notice n
              join app_user u on u.id = n.user_id
             cross join lateral (select cast(cast(:now as timestamptz) at time zone u.zone as date) as day) t
             where n.user_id = :person
               and n.mail = 'AWAITED'
             order by n.made_at, n.id
               for update of n skip locked""";

    private final JdbcClient jdbc;
    private final Clock clock;

    MailedRings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Everybody who has waited long enough. */
    @Transactional(readOnly = true)
    public List<UserId> recipients() {
        return jdbc.sql("select distinct user_id as value from notice where mail = 'AWAITED' and made_at <= :before")
                .param("before", Sql.at(clock.instant().minus(WAIT)))
                .query(UserId.class)
                .list();
    }

    /**
     * What changed hands for somebody, of what they may see now. What was taken back, and what they may not see, is told by no
     * mail any more.
     *
     * @return empty when nothing is left, or when another node is at it
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Reassigned> take(UserId person) {
        var rings = rings(person);
        var told = Reassigned.of(rings);
        var kept = told.map(Reassigned::rings).orElse(List.of());
        drop(rings.stream().map(Reassigned.Rung::id).filter(id -> !kept.contains(id)));
        return told;
    }

    /** Keeps which message tells it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void told(Reassigned reassigned, UUID message) {
        int marked = jdbc.sql("""
                        update notice set mail = 'WRITTEN', message_id = :message
                         where id = any(:ids) and mail = 'AWAITED'""")
                .param("message", message)
                .param("ids", reassigned.rings().toArray(UUID[]::new))
                .update();
        if (marked != reassigned.rings().size()) {
            throw new IllegalStateException(
                    marked + " notices to mark, but " + reassigned.rings().size() + " in the message");
        }
    }

    private void drop(Stream<UUID> ids) {
        jdbc.sql("update notice set mail = 'DROPPED' where id = any(:ids) and mail = 'AWAITED'")
                .param("ids", ids.toArray(UUID[]::new))
                .update();
    }

    /** In the order in which they were rung, locked; the lock lets one node at a time tell them. */
    private List<Reassigned.Rung> rings(UserId person) {
        return jdbc.sql(AWAITED)
                .param("now", Sql.at(clock.instant()))
                .param("oldest", Sql.at(clock.instant().minus(NEWS)))
                .param("person", person.value())
                .query((row, _) -> rung(row))
                .list();
    }

    private static Reassigned.Rung rung(ResultSet row) throws SQLException {
        var task = row.getObject("subject_id", UUID.class);
        var part = row.getString("part");
        return new Reassigned.Rung(
                row.getObject("id", UUID.class),
                RingKind.valueOf(row.getString("kind")),
                new Reassigned.Thing(
                        task == null ? Objects.requireNonNull(row.getObject("case_id", UUID.class)) : task,
                        part == null ? "" : part),
                row.getBoolean("seen"));
    }
}
