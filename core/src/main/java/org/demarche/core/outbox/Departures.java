package org.demarche.core.outbox;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.demarche.core.access.UserId;
import org.demarche.core.sql.Sql;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells what became of messages: the one place where a message becomes SENT, and where it is told that one is stuck. */
@Component
class Departures {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Departures(JdbcClient jdbc, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    /** @return whether it was in one of the expected states */
    boolean record(MessageId id, MessageReason reason, MessageState first, MessageState... others) {
        var recipient = markSent(id, reason, EnumSet.of(first, others));
        recipient.ifPresent(who -> tell(id, who));
        return recipient.isPresent();
    }

    private Optional<UserId> markSent(MessageId id, MessageReason reason, EnumSet<MessageState> from) {
        return jdbc.sql("""
                update message
                   set state = 'SENT', reason = :reason, detail = '', ended_at = :now, lease_until = null, in_doubt = false
                 where id = :id
                   and state = any(:from)
                returning recipient_id""")
                .param("id", id.value())
                .param("reason", reason.name())
                .param("now", Sql.at(clock.instant()))
                .param("from", from.stream().map(Enum::name).toArray(String[]::new))
                .query((row, _) -> new UserId(row.getObject(1, UUID.class)))
                .optional();
    }

    /** The reminders in it are late, or may be. */
    void stuck(MessageId id, UserId recipient, MessageState state) {
        events.publishEvent(
                new RemindersStuck(id, recipient, nameOf(recipient), state, clock.instant(), reminders(id)));
    }

    private void tell(MessageId id, UserId recipient) {
        events.publishEvent(new RemindersSent(id, recipient, nameOf(recipient), clock.instant(), reminders(id)));
    }

    private List<RemindersSent.Sent> reminders(MessageId id) {
        return jdbc.sql("""
                select object_type, object_id, rule, step, due_on, case_id, campaign_id, restricted
                  from reminder
                 where message_id = :id
                   and case_id is not null
                 order by due_on, object_id""")
                .param("id", id.value())
                .query(RemindersSent.Sent.class)
                .list();
    }

    private String nameOf(UserId user) {
        return jdbc.sql("select name from app_user where id = :id")
                .param("id", user.value())
                .query(String.class)
                .single();
    }
}
