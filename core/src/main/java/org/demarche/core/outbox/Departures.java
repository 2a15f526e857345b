package org.demarche.core.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.demarche.core.access.CampaignId;
import org.demarche.core.access.CaseId;
import org.demarche.core.access.UserId;
import org.demarche.core.reminder.DueKind;
import org.demarche.core.sql.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells what became of messages: the one place where a message becomes SENT, and where it is told that one is stuck. */
@Component
class Departures {

    private static final String DEPART = """
            with told as (
                update message
                   set state = 'SENT', reason = :reason, detail = '', ended_at = :now, lease_until = null, in_doubt = false
                 where id = :id
                   and state = any(:from)
                returning id, recipient_id
            )""";

    private static final String STAY = "with told as (select id, recipient_id from message where id = :id)";

    /** Whom it was for, and the reminders of cases in it: in one line at least. */
    private static final String TOLD = """

            select t.recipient_id, u.name, r.object_type, r.object_id, r.rule, r.step, r.due_on, r.case_id, r.campaign_id, r.restricted
              from told t
              join app_user u on u.id = t.recipient_id
              left join reminder r on r.message_id = t.id and r.case_id is not null
             order by r.due_on, r.object_id""";

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
        var departed = told(
                jdbc.sql(DEPART + TOLD)
                        .param("id", id.value())
                        .param("reason", reason.name())
                        .param("now", Sql.at(clock.instant()))
                        .param(
                                "from",
                                EnumSet.of(first, others).stream()
                                        .map(Enum::name)
                                        .toArray(String[]::new)),
                id);
        departed.ifPresent(events::publishEvent);
        return departed.isPresent();
    }

    /**
     * One that the mail server was found to have is this very hand-over, unless it was claimed anew since.
     *
     * @return whether another had handed it over too
     */
    boolean markTwice(Claim claim) {
        return jdbc.sql("""
                        update message
                           set reason = :reason
                         where id = :id
                           and state = 'SENT'
                           and (reason = 'NONE' or attempts > :attempts)""")
                        .param("id", claim.id().value())
                        .param("reason", MessageReason.TWICE.name())
                        .param("attempts", claim.attempts())
                        .update()
                > 0;
    }

    /** The reminders in it are late, or may be. */
    void stuck(MessageId id, MessageState state) {
        told(jdbc.sql(STAY + TOLD).param("id", id.value()), id)
                .map(told -> new RemindersStuck(
                        id, told.recipient(), told.recipientName(), state, told.at(), told.reminders()))
                .ifPresent(events::publishEvent);
    }

    /** Empty when no message was found. */
    private Optional<RemindersSent> told(JdbcClient.StatementSpec statement, MessageId id) {
        var lines = statement.query(Departures::line).list();
        return lines.stream()
                .findFirst()
                .map(first -> new RemindersSent(
                        id,
                        first.recipient(),
                        first.recipientName(),
                        clock.instant(),
                        lines.stream()
                                .map(Line::reminder)
                                .filter(Objects::nonNull)
                                .toList()));
    }

    /** @param reminder null in the only line of a message without any of a case */
    private record Line(UserId recipient, String recipientName, RemindersSent.@Nullable Sent reminder) {}

    private static Line line(ResultSet row, int number) throws SQLException {
        return new Line(
                new UserId(row.getObject("recipient_id", UUID.class)),
                row.getString("name"),
                row.getObject("object_id") == null ? null : reminder(row));
    }

    private static RemindersSent.Sent reminder(ResultSet row) throws SQLException {
        return new RemindersSent.Sent(
                DueKind.valueOf(row.getString("object_type")),
                row.getObject("object_id", UUID.class),
                ReminderRule.valueOf(row.getString("rule")),
                row.getInt("step"),
                row.getObject("due_on", LocalDate.class),
                new CaseId(row.getObject("case_id", UUID.class)),
                new CampaignId(row.getObject("campaign_id", UUID.class)),
                row.getBoolean("restricted"));
    }
}
