package org.demarche.endtoend.hostile;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.demarche.endtoend.Product;
import org.demarche.endtoend.Screens;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All rows of the product, as the owner of the tables sees them. */
final class Records {

    /** The product writes these by itself as time passes; and the audit grows by denials, which is what it is for. */
    private static final Predicate<String> BY_ITSELF = table -> table.startsWith("audit_")
            || Set.of("message", "reminder", "reminder_plan", "timeline_entry", "wake_up")
                    .contains(table);

    /** Of the person alone: how they like their lists, what they have typed. */
    private static final Set<String> OWN = Set.of("draft", "list_columns");

    private final JdbcClient database = Screens.owner(Product.started().part(Environment.class));

    JdbcClient database() {
        return database;
    }

    void run(String deed) {
        database.sql(deed).update();
    }

    /** The first answer of a question. */
    String ask(String question) {
        return String.valueOf(database.sql(question).query().singleValue());
    }

    /** Of the audit. */
    long lastEntry() {
        return Long.parseLong(ask("select max(id) from audit_entry"));
    }

    /** The use cases by which somebody changed a row. */
    Set<String> deedsSince(long entry, String account) {
        return new TreeSet<>(database.sql("""
                select distinct a.use_case from audit_entry a join app_user u on u.id = a.user_id
                 where a.id > :entry and u.subject = :account and a.table_name <> ''""")
                .param("entry", entry)
                .param("account", account)
                .query(String.class)
                .list());
    }

    /** By table. */
    Map<String, String> now() {
        var all = new TreeMap<String, String>();
        database.sql("select tablename from pg_tables where schemaname = 'public'").query(String.class).list().stream()
                .filter(BY_ITSELF.or(OWN::contains).negate())
                .forEach(table -> all.put(table, rows(table)));
        return all;
    }

    /** Tables that are not as they were. */
    static Set<String> changed(Map<String, String> before, Map<String, String> after) {
        var changed = new TreeSet<String>();
        after.forEach((table, rows) -> {
            if (!Objects.equals(before.get(table), rows)) {
                changed.add(table);
            }
        });
        return changed;
    }

    private String rows(String table) {
        return ask("select count(*) || ':' || md5(coalesce(string_agg(t::text, '|' order by t::text), '')) from "
                + table + " t");
    }
}
