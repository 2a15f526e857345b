package org.demarche.core.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.demarche.core.DbTest;
import org.demarche.core.text.Languages;
import org.demarche.core.text.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** No table escapes the audit unseen, and the application cannot touch what was written. */
@DbTest
class AuditCatalogDbTest {

    /** Tables without the trigger, each with the reason why it needs none. */
    private static final Map<String, String> UNWATCHED = Map.ofEntries(
            Map.entry("audit_entry", "is the audit"),
            Map.entry("audit_seal", "is the chain over it"),
            Map.entry("audit_unsealed", "is the queue of the sealer"),
            Map.entry("databasechangelog", "is written by migrations, which come with the release"),
            Map.entry(
                    "draft",
                    "holds what is being typed, every few seconds; what comes of it is audited when it is saved"),
            Map.entry(
                    "reminder",
                    "is computed from rows that are audited, by the thousand; what leaves is audited as a message"),
            Map.entry(
                    "file_removal",
                    "holds which bytes are being removed at this moment; the rows that went are audited"),
            Map.entry("list_columns", "holds which columns somebody hides in a list: a habit, not a deed"),
            Map.entry("reminder_plan", "beats twice a minute: when reminders were last planned"),
            Map.entry("wake_up", "beats several times a minute: when each round is woken, and by whom"),
            Map.entry(
                    "notice",
                    "tells one person what a deed of somebody else means for them; the deed itself is audited, and that they read of it is a habit"));

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Texts texts;

    @Test
    void everyTableIsWatchedOrSaysWhyNot() {
        var tables = jdbc.sql("""
                        select c.relname
                          from pg_class c
                         where c.relnamespace = 'public'::regnamespace
                           and c.relkind in ('r', 'p')
                           and not exists (select from pg_trigger t
                                            where t.tgrelid = c.oid and t.tgfoid = 'audit_change'::regproc
                                              and t.tgenabled in ('O', 'A') and t.tgtype & 29 = 29)
                           and not exists (select from pg_trigger t
                                             join pg_trigger i on i.tgrelid = t.tgrelid and i.tgfoid = 'audit_inserted'::regproc and i.tgargs = t.tgargs
                                            where t.tgrelid = c.oid and t.tgfoid = 'audit_change'::regproc
                                              and t.tgenabled in ('O', 'A') and t.tgtype & 25 = 25
                                              and i.tgenabled in ('O', 'A') and i.tgtype & 5 = 4)""").query(String.class).list();

        assertThat(tables).containsExactlyInAnyOrderElementsOf(UNWATCHED.keySet());
    }

    /** People read words and no names of tables and columns. */
    @Test
    void whatIsWatchedHasWords() {
        var keys = jdbc.sql("""
                        select distinct 'audit.field.' || a.attname
                          from pg_trigger t
                          join pg_attribute a on a.attrelid = t.tgrelid and a.attnum > 0 and not a.attisdropped
                         where t.tgfoid = 'audit_change'::regproc
                           and a.attname <> all ((string_to_array(encode(t.tgargs, 'escape'), '\\000'))[5]::text[])
                           and a.attname <> all ((string_to_array(encode(t.tgargs, 'escape'), '\\000'))[6]::text[])
                        union
                        select 'audit.object.' || (string_to_array(encode(t.tgargs, 'escape'), '\\000'))[1]
                          from pg_trigger t where t.tgfoid = 'audit_change'::regproc""").query(String.class).list();

        assertThat(keys).hasSizeGreaterThan(100).allSatisfy(key -> assertThat(texts.get(Languages.UKRAINIAN, key))
                .as(key)
                .isNotEqualTo(key));
    }

    /** What a test says itself, it says as the owner of the tables. */
    @BeforeEach
    void asTheApplication() {
        jdbc.sql("set local role none").update();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into audit_entry (transaction_id, kind) values (1, 'CHANGED')",
                "update audit_entry set use_case = ''",
                "delete from audit_entry",
                "truncate audit_entry",
                "select new_values from audit_entry",
                "insert into audit_seal (number) values (1)",
                "update audit_seal set count = 1",
                "delete from audit_seal",
                "truncate audit_seal",
                "select entry_id from audit_unsealed",
                "delete from audit_unsealed",
                "alter table app_user disable trigger \"AUDIT\"",
                "drop trigger \"AUDIT\" on app_user",
                "drop trigger \"AUDIT_INSERT\" on timeline_entry",
                "set session_replication_role = 'replica'",
                "select audit_write('CHANGED', '', '', null, '', null, null, null, null, null, null)",
                "select audit_note('CHANGED', '', null, null, null, null, '{}')",
                "select * from audit_waiting(1, 0)",
                "select * from audit_sealed(1, 1)",
                "select * from audit_totals()",
                "select audit_seal_add(1, now(), '{1}', '')",
            })
    void isClosedToTheApplication(String statement) {
        assertThatThrownBy(() -> jdbc.sql(statement).query().listOfRows())
                .rootCause()
                .message()
                .containsAnyOf("permission denied", "must be owner", "Only for sealing", "noted by triggers");
    }

    /** Emptying a table is the one change that no trigger for rows sees. */
    @Test
    void noTableCanBeEmptiedBehindTheTriggersBack() {
        var open = jdbc.sql("""
                        select c.relname
                          from pg_class c
                         where c.relnamespace = 'public'::regnamespace
                           and c.relkind in ('r', 'p')
                           and (has_table_privilege(current_user, c.oid, 'truncate') or has_table_privilege(current_user, c.oid, 'trigger'))""").query(String.class).list();

        assertThat(open).isEmpty();
    }

    @Test
    void functionsOfTheAuditActForTheOwnerByFixedNames() {
        var loose = jdbc.sql("""
                        select p.proname
                          from pg_proc p
                         where p.pronamespace = 'public'::regnamespace
                           and p.prosecdef
                           and not coalesce(p.proconfig::text, '') like '%search_path=%'""").query(String.class).list();

        assertThat(loose).isEmpty();
    }
}
