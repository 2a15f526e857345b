package org.demarche.core.audit;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What changed, of the entries that whoever looks may see inside; the database decides which. */
@Component
class AuditValues {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final AuditNames names;

    AuditValues(JdbcClient jdbc, JsonMapper json, AuditNames names) {
        this.jdbc = jdbc;
        this.json = json;
        this.names = names;
    }

    List<AuditDetail> of(Collection<AuditRow> rows, Locale language) {
        var found = new HashMap<Long, List<AuditField>>();
        jdbc.sql("select id, old_values::text as old, new_values::text as new from audit_values(:ids)")
                .param("ids", rows.stream().map(AuditRow::id).toArray(Long[]::new))
                .query((row, _) ->
                        found.put(row.getLong("id"), fields(map(row.getString("old")), map(row.getString("new")))))
                .list();
        var called = names.of(ids(found.values()), language);
        return rows.stream()
                .map(row -> new AuditDetail(
                        row,
                        found.containsKey(row.id()),
                        found.getOrDefault(row.id(), List.of()).stream()
                                .map(field -> named(field, called))
                                .toList()))
                .toList();
    }

    private static List<AuditField> fields(Map<String, String> before, Map<String, String> after) {
        var all = new TreeSet<>(before.keySet());
        all.addAll(after.keySet());
        return all.stream()
                .map(name -> new AuditField(name, before.get(name), after.get(name)))
                .toList();
    }

    private Map<String, String> map(@Nullable String text) {
        var map = new TreeMap<String, String>();
        if (text != null) {
            json.readTree(text).forEachEntry((name, value) -> {
                if (!value.isNull()) {
                    map.put(name, words(value));
                }
            });
        }
        return map;
    }

    /** Lists as people write them. */
    private static String words(JsonNode value) {
        if (value.isArray()) {
            return value.valueStream().map(AuditValues::words).collect(Collectors.joining(", "));
        }
        if (value.isObject()) {
            return value.propertyStream()
                    .map(each -> each.getKey() + ": " + words(each.getValue()))
                    .collect(Collectors.joining(", "));
        }
        return value.asString();
    }

    private static Set<UUID> ids(Collection<List<AuditField>> all) {
        return all.stream()
                .flatMap(List::stream)
                .flatMap(field -> Stream.of(
                        Objects.requireNonNullElse(field.before(), ""), Objects.requireNonNullElse(field.after(), "")))
                .filter(value -> ID.matcher(value).matches())
                .map(UUID::fromString)
                .collect(Collectors.toSet());
    }

    private static AuditField named(AuditField field, Map<UUID, String> names) {
        return new AuditField(field.name(), named(field.before(), names), named(field.after(), names));
    }

    private static @Nullable String named(@Nullable String value, Map<UUID, String> names) {
        return value != null && ID.matcher(value).matches() ? names.getOrDefault(UUID.fromString(value), value) : value;
    }
}
