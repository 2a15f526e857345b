package org.demarche.core.outbox;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.demarche.core.base.Identifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of messages that are to leave, kept in one statement, however many they are. */
record NewMessages(List<PlannedMessage> planned) {

    private static final String INSERT = """
            insert into message (id, message_id, kind, content, recipient_id, recipient, subject, plain, mime, for_on,
                                 not_before, created_at)
            select *
              from unnest(:ids::uuid[], :messageIds::text[], :kinds::text[], :contents::text[], :recipients::uuid[], :addresses::text[],
                          :subjects::text[], :plains::text[], :mimes::bytea[], :days::date[], :notBefore::timestamptz[], :created::timestamptz[])""";

    void insert(JdbcClient jdbc) {
        jdbc.sql(INSERT)
                .param("ids", ids(each -> each.message().id()))
                .param("messageIds", texts(each -> each.message().messageId()))
                .param("kinds", texts(PlannedMessage::kind))
                .param("contents", texts(each -> each.message().content()))
                .param("recipients", ids(PlannedMessage::recipient))
                .param("addresses", texts(PlannedMessage::address))
                .param("subjects", texts(each -> each.message().subject()))
                .param("plains", texts(each -> each.message().plain()))
                .param(
                        "mimes",
                        planned.stream().map(each -> each.message().mime()).toArray(byte[][]::new))
                .param("days", texts(PlannedMessage::forOn))
                .param("notBefore", texts(PlannedMessage::notBefore))
                .param("created", texts(PlannedMessage::at))
                .update();
    }

    private String[] texts(Function<PlannedMessage, Object> text) {
        return planned.stream().map(text).map(Object::toString).toArray(String[]::new);
    }

    private UUID[] ids(Function<PlannedMessage, Identifier> id) {
        return planned.stream().map(id).map(Identifier::value).toArray(UUID[]::new);
    }
}
