package org.demarche.core.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.demarche.testing.SmallWorld;
import org.demarche.testing.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** What the triggers write, seen with the owner's eyes. */
class AuditTriggersDbTest {

    private static final String ADDRESS = TestDatabase.copy();

    private final JdbcClient jdbc;
    private final SmallWorld world;

    AuditTriggersDbTest() throws SQLException {
        jdbc = JdbcClient.create(new SingleConnectionDataSource(TestDatabase.connectAsOwner(ADDRESS), true));
        world = new SmallWorld(jdbc);
    }

    @Test
    void tellsWhoDidItFromWhereAndInWhichUseCase() {
        var lilia = world.staff("Lilia", "Europe/Kyiv", "uk");
        clear();
        jdbc.sql("""
                        select set_config('demarche.user', :user, false), set_config('demarche.use_case', 'TaskService.create', false),
                               set_config('demarche.origin', '192.0.2.7', false), set_config('demarche.session', 'ab12', false)""").param("user", lilia.toString()).query().singleRow();

        world.task(lilia, "Call the speaker", LocalDate.of(2026, 12, 1));

        assertThat(lines("task"))
                .singleElement()
                .isEqualTo("CREATED TASK by " + lilia + " TaskService.create 192.0.2.7 ab12");
    }

    @Test
    void keepsOnlyTheColumnsThatChanged() {
        var lilia = world.staff("Lilia", "Europe/Kyiv", "uk");
        clear();

        world.run(
                "update app_user set name = 'Lilia Seitova', version = version + 1, last_seen_at = now() where id = ?",
                lilia);

        assertThat(values()).containsExactly("app_user {\"name\": \"Lilia\"} {\"name\": \"Lilia Seitova\"}");
    }

    /** Whatever statement it is, and whoever writes it: nothing passes by the triggers. */
    @Test
    void tellsOfEachRowThatAStatementOverManyChanges() {
        world.run("delete from task");
        for (int i = 0; i < 3; i++) {
            world.task(world.staff("Staff " + i, "Europe/Kyiv", "uk"), "Call", LocalDate.of(2026, 12, 1));
        }
        clear();

        jdbc.sql("update task set due_on = due_on + 1").update();
        jdbc.sql("""
                insert into country (iso2, iso3, name_en, name_uk) select unnest('{XX,XY}'::text[]), 'XXX', 'X', 'X'
                on conflict do nothing""").update();
        jdbc.sql("""
                merge into country c using (values ('XX'), ('XY'), ('XZ')) v (code) on c.iso2 = v.code
                when matched then update set name_en = 'Y'
                when not matched then insert (iso2, iso3, name_en, name_uk) values (v.code, 'XXX', 'X', 'X')""").update();
        jdbc.sql("delete from task").update();

        assertThat(jdbc.sql(
                                "select kind || ' ' || object_type || ' ' || count(*) from audit_entry group by kind, object_type")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder(
                        "CHANGED TASK 3", "CREATED COUNTRY 3", "CHANGED COUNTRY 2", "REMOVED TASK 3");
    }

    @Test
    void doesNotTellOfWhatIsNoChange() {
        var lilia = world.staff("Lilia", "Europe/Kyiv", "uk");
        clear();

        world.run("update app_user set last_seen_at = now(), version = version + 1 where id = ?", lilia);
        world.run("update app_user set name = name where id = ?", lilia);

        assertThat(values()).isEmpty();
    }

    @Test
    void takesRowsThatAreWrittenAnewForOneChange() {
        var institution = UUID.randomUUID();
        world.run(
                "insert into institution (id, version, kind, zone) values (?, 0, 'ASSEMBLY', 'Europe/Paris')",
                institution);
        world.run(
                "insert into institution_name (institution_id, language, name) values (?, 'en', 'Old'), (?, 'uk', 'Стара')",
                institution,
                institution);
        clear();

        jdbc.sql("""
                do $$ begin
                    delete from institution_name where name in ('Old', 'Стара');
                    insert into institution_name (institution_id, language, name) values ('%1$s', 'en', 'New');
                    insert into institution_name (institution_id, language, name) values ('%1$s', 'uk', 'Стара');
                end $$""".formatted(institution)).update();

        assertThat(values()).containsExactly("institution_name {\"name\": \"Old\"} {\"name\": \"New\"}");
        assertThat(waiting()).isEqualTo(1);
    }

    @Test
    void alsoRowsWithAnIdOfTheirOwn() {
        var owner = world.staff("Lilia", "Europe/Kyiv", "uk");
        world.openCase(owner, owner);
        clear();

        jdbc.sql("""
                do $$
                declare
                    kept case_assignment[] := (select array_agg(a) from case_assignment a);
                begin
                    delete from case_assignment;
                    insert into case_assignment select (unnest(kept)).*;
                end $$""").update();

        assertThat(values()).isEmpty();
    }

    @Test
    void knowsTheCaseAndTheCampaignAlsoOfRowsBelow() {
        var owner = world.staff("Lilia", "Europe/Kyiv", "uk");
        var caseId = world.openCase(owner, owner);
        var task = world.taskOf(caseId, owner, "Call", LocalDate.of(2026, 12, 1));
        world.run("insert into task_item (task_id, position, text) values (?, 0, 'Find the number')", task);
        clear();

        world.run("update task_item set done = true where task_id = ?", task);
        world.run("delete from task where id = ?", task);

        assertThat(jdbc.sql("select distinct case_id from audit_entry")
                        .query(UUID.class)
                        .list())
                .containsExactly(caseId);
        assertThat(jdbc.sql("select kind || ' ' || table_name from audit_entry order by id")
                        .query(String.class)
                        .list())
                .containsExactly("CHANGED task_item", "REMOVED task", "REMOVED task_item");
    }

    @Test
    void neverHoldsTheBytesOfAMail() {
        var lilia = world.staff("Lilia", "Europe/Kyiv", "uk");
        clear();

        world.run("""
                insert into message (id, message_id, kind, content, recipient_id, recipient, subject, plain, mime, for_on, not_before, created_at)
                values (?, ?, 'DIGEST', 'MINIMAL', ?, 'l@demarche.example', 'Today', 'Three things', 'secret'::bytea, current_date, now(), now())""", UUID.randomUUID(), UUID.randomUUID().toString(), lilia);
        world.run(
                "update message set state = 'CLAIMED', claimed_at = now(), claimed_by = 'a', lease_until = now(), attempts = 1");

        assertThat(values())
                .hasSize(2)
                .noneMatch(each -> each.contains("mime") || each.contains("Three") || each.contains("claimed_by"));
        assertThat(jdbc.sql("select distinct for_id from audit_entry")
                        .query(UUID.class)
                        .list())
                .containsExactly(lilia);
    }

    /** The trigger for all rows of a statement says of each what the one for single rows would say. */
    @Test
    void tellsOfManyNewRowsAtOnceWhatItTellsOfEach() {
        var owner = world.staff("Lilia", "Europe/Kyiv", "uk");
        world.openCase(owner, owner);
        clear();
        jdbc.sql("""
                do $$ begin
                    execute (select replace(replace(pg_get_triggerdef(t.oid), 'AUDIT', 'BESIDE'), 'DELETE OR UPDATE', 'INSERT')
                               from pg_trigger t where t.tgrelid = 'timeline_entry'::regclass and t.tgname = 'AUDIT');
                    perform set_config('demarche.work', 'REMINDERS', true), set_config('demarche.use_case', 'Outbox.sent', true);
                    insert into timeline_entry (id, case_id, campaign_id, restricted, kind, strand, happened_at, recorded_at, subject_id, details)
                    select gen_random_uuid(), c.id, c.campaign_id, c.restricted, 'REMINDER_SENT', 'WORK', now(), now(), gen_random_uuid(), '{"to": "Lilia"}'
                      from outreach_case c, generate_series(1, 3);
                    drop trigger "BESIDE" on timeline_entry;
                end $$""").update();

        var entries = jdbc.sql("""
                        select (to_jsonb(e) - '{id,at}'::text[])::text from audit_entry e where e.table_name = 'timeline_entry'""").query(String.class).list();
        assertThat(entries)
                .hasSizeGreaterThanOrEqualTo(6)
                .allMatch(entry -> entry.contains("REMINDER_SENT") && entry.contains("Outbox.sent"))
                .allMatch(entry -> Collections.frequency(entries, entry) == 2);
        assertThat(waiting()).isEqualTo(entries.size());
    }

    private void clear() {
        world.run("delete from audit_unsealed");
        world.run("delete from audit_entry");
    }

    private int waiting() {
        return jdbc.sql("select count(*) from audit_unsealed")
                .query(Integer.class)
                .single();
    }

    private List<String> lines(String table) {
        return jdbc.sql("""
                        select concat_ws(' ', kind, object_type, 'by', user_id, use_case, origin, session)
                          from audit_entry where table_name = :table order by id""").param("table", table).query(String.class).list();
    }

    private List<@Nullable String> values() {
        return jdbc.sql("select concat_ws(' ', table_name, old_values, new_values) from audit_entry order by id")
                .query(String.class)
                .list();
    }
}
