package org.demarche.core.outbox;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.demarche.core.access.UserId;
import org.demarche.core.outbox.NoticeDesk.Addressee;
import org.demarche.core.reminder.QuietHours;
import org.demarche.core.text.Languages;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of notices. */
@Component
class NoticeRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    NoticeRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<Addressee> addressee(UserId user) {
        return jdbc.sql("""
                select u.id, u.email, u.zone, u.language, q.quiet_from, q.quiet_until
                  from app_user u
                 cross join quiet_hours_of(u.id) q
                 where u.id = :id
                   and u.active""")
                .param("id", user.value())
                .query((row, _) -> new Addressee(
                        new UserId(row.getObject("id", UUID.class)),
                        row.getString("email"),
                        ZoneId.of(row.getString("zone")),
                        Languages.of(row.getString("language")),
                        new QuietHours(row.getInt("quiet_from"), row.getInt("quiet_until")),
                        clock.instant()))
                .optional();
    }

    void keep(Addressee who, NewMessage message) {
        new NewMessages(List.of(PlannedMessage.notice(who, message))).insert(jdbc);
        settleRung(who, message);
    }

    /** What this transaction rang for that person is told by this message. */
    private void settleRung(Addressee who, NewMessage message) {
        jdbc.sql("select rung_is_told(:person, :message)")
                .param("person", who.id().value())
                .param("message", message.id().value())
                .query(rows -> {});
    }
}
