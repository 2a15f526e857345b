package org.demarche.core.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.demarche.core.access.Background;
import org.demarche.core.access.UserId;
import org.demarche.core.access.Work;
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

    Digests(JdbcClient jdbc, Clock clock, ReminderPlanner planner) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.planner = planner;
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
     * Everything that the person is to be told now, each thing once, after a last look whether it still holds.
     *
     * @return empty when nothing is left, or another node is at it
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Digest> take(UserId recipient) {
        return lock(recipient).flatMap(who -> {
            var now = clock.instant();
            planner.cancelObsolete(recipient);
            supersede(recipient, now);
            var reminders = reminders(who, now);
            return reminders.isEmpty() ? Optional.empty() : Optional.of(new Digest(who, now, reminders));
        });
    }

    /** Keeps the message of a digest, to be sent from now on. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void collect(Digest digest, NewMessage message) {
        insert(digest, message);
        int collected = jdbc.sql("""
                update reminder
                   set state = 'COLLECTED', message_id = :message, changed_at = :at
                 where recipient_id = :recipient
                   and state = 'PLANNED'
                   and remind_at <= :at""")
                .param("message", message.id().value())
                .param("at", Sql.at(digest.at()))
                .param("recipient", digest.recipient().id().value())
                .update();
        if (collected != digest.reminders().size()) {
            throw new IllegalStateException(collected + " reminders to collect, but "
                    + digest.reminders().size() + " in the message");
        }
    }

    /** The lock on the person lets one node at a time tell them anything. */
    private Optional<Digest.Recipient> lock(UserId recipient) {
        return jdbc.sql("""
                select id, name, email, zone, language, digest_hour
                  from app_user
                 where id = :id
                   for no key update skip locked""")
                .param("id", recipient.value())
                .query((row, _) -> recipient(recipient, row))
                .optional();
    }

    private static Digest.Recipient recipient(UserId id, ResultSet row) throws SQLException {
        return new Digest.Recipient(
                id,
                row.getString("name"),
                row.getString("email"),
                ZoneId.of(row.getString("zone")),
                Languages.of(row.getString("language")),
                row.getInt("digest_hour"));
    }

    /** Of several steps of one thing that have come up, only the latest makes sense. */
    private void supersede(UserId recipient, Instant now) {
        jdbc.sql("""
                update reminder r
                   set state = 'CANCELLED', reason = 'SUPERSEDED', changed_at = :now
                 where r.recipient_id = :recipient
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
                .param("recipient", recipient.value())
                .update();
    }

    private List<DueReminder> reminders(Digest.Recipient who, Instant now) {
        return jdbc.sql("""
                select r.object_type, r.object_id, r.rule, r.step, r.due_on, r.case_id, r.campaign_id,
                       r.restricted, d.title, d.kind, d.why, d.zone, c.reference, p.sent_on,
                       a.name as assignee, institution_title(c.institution_id, :language) as institution,
                       case :language when 'uk' then o.name_uk else o.name_en end as country,
                       case :language when 'uk' then g.name_uk else g.name_en end as campaign
                  from reminder r
                  join due_item d on d.type = r.object_type and d.id = r.object_id
                  left join app_user a on a.id = d.assignee_id
                  left join campaign g on g.id = r.campaign_id
                  left join outreach_case c on c.id = r.case_id
                  left join institution i on i.id = c.institution_id
                  left join country o on o.iso2 = i.country
                  left join dispatch p on r.object_type = 'RESPONSE' and p.id = r.object_id
                 where r.recipient_id = :recipient
                   and r.state = 'PLANNED'
                   and r.remind_at <= :now
                 order by r.due_on, d.priority = 'HIGH' desc, r.object_id, r.rule""")
                .param("recipient", who.id().value())
                .param("language", who.language().getLanguage())
                .param("now", Sql.at(now))
                .query(DueReminder.class)
                .list();
    }

    private void insert(Digest digest, NewMessage message) {
        jdbc.sql("""
                insert into message (id, message_id, kind, content, recipient_id, recipient, subject, plain, mime, for_on,
                                     not_before, created_at)
                values (:id, :messageId, 'DIGEST', :content, :recipient, :address, :subject, :plain, :mime, :forOn, :at, :at)""")
                .param("id", message.id().value())
                .param("messageId", message.messageId())
                .param("content", message.content().name())
                .param("recipient", digest.recipient().id().value())
                .param("address", digest.recipient().email())
                .param("subject", message.subject())
                .param("plain", message.plain())
                .param("mime", message.mime())
                .param("forOn", digest.localTime().toLocalDate())
                .param("at", Sql.at(digest.at()))
                .update();
    }
}
