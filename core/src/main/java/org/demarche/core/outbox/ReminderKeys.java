package org.demarche.core.outbox;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which reminders stand in which message, as arrays that a statement joins on: one statement, however many they are. */
record ReminderKeys(List<Key> keys) {

    /** As the table {@code k}. */
    static final String K = """
            unnest(:recipients::uuid[], :types::text[], :ids::uuid[], :rules::text[], :steps::int[], :days::date[],
                   :messages::uuid[], :moments::timestamptz[]) as k(recipient, type, id, rule, step, day, message, at)""";

    /** Finds the reminder {@code r} of a key. */
    static final String R_IS_K = """
            r.recipient_id = k.recipient and r.object_type = k.type and r.object_id = k.id and r.rule = k.rule and r.step = k.step
                   and r.due_on = k.day""";

    record Key(Written written, DueReminder reminder) {

        private Digest digest() {
            return written.digest();
        }
    }

    static ReminderKeys of(List<Written> written) {
        return new ReminderKeys(written.stream()
                .flatMap(each -> each.digest().reminders().stream().map(reminder -> new Key(each, reminder)))
                .toList());
    }

    ReminderKeys thatEscalate() {
        return new ReminderKeys(
                keys.stream().filter(each -> each.reminder().rule().escalates()).toList());
    }

    boolean isEmpty() {
        return keys.isEmpty();
    }

    int size() {
        return keys.size();
    }

    JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement) {
        return statement
                .param("recipients", ids(each -> each.digest().recipient().id().value()))
                .param("types", texts(each -> each.reminder().objectType()))
                .param("ids", ids(each -> each.reminder().objectId()))
                .param("rules", texts(each -> each.reminder().rule()))
                .param("steps", all(each -> each.reminder().step()).toArray(Integer[]::new))
                .param("days", texts(each -> each.reminder().dueOn()))
                .param("messages", ids(each -> each.written().message().id().value()))
                .param("moments", texts(each -> each.digest().at()));
    }

    private String[] texts(Function<Key, Object> text) {
        return all(text).map(Object::toString).toArray(String[]::new);
    }

    private UUID[] ids(Function<Key, UUID> id) {
        return all(id).toArray(UUID[]::new);
    }

    private <T> Stream<T> all(Function<Key, T> part) {
        return keys.stream().map(part);
    }
}
