package org.demarche.core.outbox;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of messages that were made of digests, in one statement, however many they are. */
record NewMessages(List<Written> written) {

    private static final String INSERT = """
            insert into message (id, message_id, kind, content, recipient_id, recipient, subject, plain, mime, for_on,
                                 not_before, created_at)
            select *
              from unnest(:ids::uuid[], :messageIds::text[], :kinds::text[], :contents::text[], :recipients::uuid[], :addresses::text[],
                          :subjects::text[], :plains::text[], :mimes::bytea[], :days::date[], :notBefore::timestamptz[], :created::timestamptz[])""";

    void insert(JdbcClient jdbc) {
        jdbc.sql(INSERT)
                .param("ids", ids(each -> each.message().id().value()))
                .param("messageIds", texts(each -> each.message().messageId()))
                .param("kinds", texts(each -> each.digest().isSingle() ? "REMINDER" : "DIGEST"))
                .param("contents", texts(each -> each.message().content()))
                .param("recipients", ids(each -> each.digest().recipient().id().value()))
                .param("addresses", texts(each -> each.digest().recipient().email()))
                .param("subjects", texts(each -> each.message().subject()))
                .param("plains", texts(each -> each.message().plain()))
                .param(
                        "mimes",
                        written.stream().map(each -> each.message().mime()).toArray(byte[][]::new))
                .param("days", texts(each -> each.digest().localTime().toLocalDate()))
                .param("notBefore", texts(each -> each.digest().notBefore()))
                .param("created", texts(each -> each.digest().at()))
                .update();
    }

    private String[] texts(Function<Written, Object> text) {
        return written.stream().map(text).map(Object::toString).toArray(String[]::new);
    }

    private UUID[] ids(Function<Written, UUID> id) {
        return written.stream().map(id).toArray(UUID[]::new);
    }
}
