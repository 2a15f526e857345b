package org.demarche.core.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the audit must hold after some changes of rows, computed apart from the triggers that write it. */
final class Expected {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Nothing happened when only these change; by table, and always. */
    private final Map<String, Set<String>> quiet = new HashMap<>();

    private final Map<String, @Nullable Told> told = new LinkedHashMap<>();
    private final List<Told> all = new ArrayList<>();

    /** A change as the witness saw it. */
    record Change(
            String tableName,
            String key,
            @Nullable String old,
            @Nullable String now) {}

    private record Told(
            String table,
            String kind,
            @Nullable ObjectNode before,
            @Nullable ObjectNode after) {}

    Expected(JdbcClient jdbc) {
        jdbc.sql("""
                        select t.tgrelid::regclass::text as name,
                               (string_to_array(encode(t.tgargs, 'escape'), '\\000'))[5]::text[]
                               || (string_to_array(encode(t.tgargs, 'escape'), '\\000'))[6]::text[] as columns
                          from pg_trigger t where t.tgfoid = 'audit_change'::regproc""")
                .query((row, _) -> quiet.put(row.getString("name"), new HashSet<>(List.of((String[])
                        row.getArray("columns").getArray()))))
                .list();
    }

    Expected of(List<Change> changes) {
        for (var change : changes) {
            var place = change.tableName() + " " + change.key();
            var before = read(change.tableName(), change.old());
            var after = read(change.tableName(), change.now());
            var earlier = told.get(place);
            if (before == null && earlier != null && earlier.kind().equals("REMOVED")) {
                all.remove(earlier); // rewritten
                told.put(place, add(new Told(change.tableName(), "CHANGED", earlier.before(), after)));
            } else {
                var kind = before == null ? "CREATED" : after == null ? "REMOVED" : "CHANGED";
                told.put(place, add(new Told(change.tableName(), kind, before, after)));
            }
        }
        return this;
    }

    void mustBe(List<String> entries, String test) {
        var expected = all.stream().map(Expected::words).sorted().toList();
        var found = entries.stream().map(Expected::sorted).sorted().toList();

        assertThat(found).as("E14: the audit after " + test).containsExactlyInAnyOrderElementsOf(expected);
    }

    private @Nullable Told add(Told one) {
        if (one.kind().equals("CHANGED") && changed(one).isEmpty()) {
            return null;
        }
        all.add(one);
        return one;
    }

    private static Set<String> changed(Told one) {
        var names = new HashSet<String>();
        for (var name : one.after().propertyNames()) {
            if (!one.after().get(name).equals(one.before().get(name))) {
                names.add(name);
            }
        }
        return names;
    }

    private static String words(Told one) {
        var fields = one.kind().equals("CHANGED") ? new TreeSet<>(changed(one)).toString() : "";
        return one.table() + " " + one.kind() + " " + fields;
    }

    private static String sorted(String entry) {
        var parts = entry.split(" ", 3);
        var fields =
                parts[1].equals("CHANGED") ? new TreeSet<>(((ObjectNode) JSON.readTree(parts[2])).propertyNames()) : "";
        return parts[0] + " " + parts[1] + " " + fields;
    }

    private @Nullable ObjectNode read(String table, @Nullable String json) {
        if (json == null) {
            return null;
        }
        var node = (ObjectNode) JSON.readTree(json);
        node.remove(quiet.getOrDefault(table, Set.of()));
        return node;
    }
}
