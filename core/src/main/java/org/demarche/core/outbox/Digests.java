package org.demarche.core.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.demarche.core.access.Background;
import org.demarche.core.access.UserId;
import org.demarche.core.access.Work;
import org.demarche.core.reminder.QuietHours;
import org.demarche.core.sql.Sql;
import org.demarche.core.text.Languages;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands over what is to be told, person by person, and keeps the message that was made of it. Both happen in one
 * transaction of the caller, so that no reminder is lost or told twice. Called by a machine, so it is no service.
 */
@Component
@Background(Work.REMINDERS)
public class Digests {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final ReminderPlanner planner;
    private final DueReminders due;
    private final Escalations escalations;

    Digests(JdbcClient jdbc, Clock clock, ReminderPlanner planner) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.planner = planner;
        this.due = new DueReminders(jdbc);
        this.escalations = new Escalations(jdbc);
    }

    /** Everybody whose moment has come. */
    @Transactional(readOnly = true)
    public List<UserId> recipients() {
        return jdbc.sql("select distinct recipient_id from reminder where state = 'PLANNED' and remind_at <= :now")
                .param("now", Sql.at(clock.instant()))
                .query((row, _) -> new UserId(row.getObject(1, UUID.class)))
                .list();
    }

    /**
     * Everything that these people are to be told now, each thing once, after a last look whether it still holds.
     *
     * @return none for whom nothing is left, or whom another node is at
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Digest> take(Collection<UserId> recipients) {
        var now = clock.instant();
        var present = lock(recipients);
        var ids = present.stream().map(Digest.Recipient::id).toList();
        planner.cancelObsolete(ids);
        supersede(ids, now);
        var reminders = due.of(ids, now);
        return present.stream()
                .filter(who -> reminders.containsKey(who.id()))
                .map(who -> new Digest(who, now, reminders.get(who.id())))
                .toList();
    }

    /**
     * Keeps the messages of digests, or of single things of them, to be sent from now on. The bell comes first: it takes hold of
     * cases, and whoever restricts one takes hold of the case before its reminders.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void collect(List<Written> written) {
        var told = ReminderKeys.of(written);
        escalations.ring(told.thatEscalate());
        new NewMessages(written.stream().map(PlannedMessage::of).toList()).insert(jdbc);
        due.collect(told);
    }

    /** The lock on a person lets one node at a time tell them anything. */
    private List<Digest.Recipient> lock(Collection<UserId> recipients) {
        return jdbc.sql("""
                select u.id, u.name, u.email, u.zone, u.language, u.digest_hour, q.quiet_from, q.quiet_until
                  from app_user u
                 cross join lateral quiet_hours_of(u.id) q
                 where u.id = any(:ids)
                   for no key update of u skip locked""")
                .param("ids", Sql.ids(recipients))
                .query((row, _) -> recipient(row))
                .list();
    }

    private static Digest.Recipient recipient(ResultSet row) throws SQLException {
        return new Digest.Recipient(
                new UserId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("email"),
                ZoneId.of(row.getString("zone")),
                Languages.of(row.getString("language")),
                row.getInt("digest_hour"),
                new QuietHours(row.getInt("quiet_from"), row.getInt("quiet_until")));
    }

    /** Of several steps of one thing that have come up, only the latest makes sense. */
    private void supersede(Collection<UserId> recipients, Instant now) {
        jdbc.sql("""
                update reminder r
                   set state = 'CANCELLED', reason = 'SUPERSEDED', changed_at = :now
                 where r.recipient_id = any(:recipients)
                   and r.state = 'PLANNED'
                   and r.remind_at <= :now
                   and exists (select
                                 from reminder l
                                where l.object_type = r.object_type
                                  and l.object_id = r.object_id
                                  and l.rule = r.rule
                                  and l.due_on = r.due_on
                                  and l.recipient_id = r.recipient_id
                                  and l.state = 'PLANNED'
                                  and l.remind_at <= :now
                                  and l.step > r.step)""")
                .param("now", Sql.at(now))
                .param("recipients", Sql.ids(recipients))
                .update();
    }
}
