package org.demarche.core.outbox;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.demarche.core.access.UserId;
import org.demarche.core.outbox.NoticeDesk.Addressee;
import org.demarche.core.sql.Sql;
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
        return jdbc.sql("select id, email, zone, language from app_user where id = :id and active")
                .param("id", user.value())
                .query((row, _) -> new Addressee(
                        new UserId(row.getObject("id", UUID.class)),
                        row.getString("email"),
                        ZoneId.of(row.getString("zone")),
                        Languages.of(row.getString("language")),
                        clock.instant()))
                .optional();
    }

    void keep(Addressee who, NewMessage message) {
        jdbc.sql("""
                insert into message (id, message_id, kind, content, recipient_id, recipient, subject, plain, mime, for_on,
                                     not_before, created_at)
                values (:id, :messageId, 'NOTICE', :content, :recipient, :address, :subject, :plain, :mime, :forOn, :at, :at)""")
                .param("id", message.id().value())
                .param("messageId", message.messageId())
                .param("content", message.content().name())
                .param("recipient", who.id().value())
                .param("address", who.email())
                .param("subject", message.subject())
                .param("plain", message.plain())
                .param("mime", message.mime())
                .param("forOn", LocalDate.ofInstant(who.now(), who.zone()))
                .param("at", Sql.at(who.now()))
                .update();
    }
}
