package org.demarche.core.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.demarche.core.DbTest;
import org.demarche.testing.TestDatabase;
import org.demarche.testing.WithDatabase;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;
import org.springframework.test.context.transaction.TestTransaction;

/**
 * Makes a drill of every test on the database (E14): triggers of its own note each change of each row, and when a test ends
 * the audit must tell of exactly those. So whatever any test does with any service, a change without its entry or an entry
 * without its change fails that test.
 */
public class AuditWitness extends AbstractTestExecutionListener {

    /** So many changes are compared at most; tests of bulk would only be slow. */
    private static final int MOST = 5_000;

    /** Which use cases left entries, for the drill to count. */
    private static final Path SEEN = Path.of("target", "e14-use-cases.txt");

    private static final String INSTALLED = "select to_regclass('e14.witness') is not null";

    /** Before the transaction of the test is rolled back. */
    @Override
    public int getOrder() {
        return 6_000;
    }

    @Override
    public void prepareTestInstance(TestContext test) {
        if (isOurs(test)) {
            standBeside(test.getApplicationContext().getBean(WithDatabase.FIXTURES, JdbcClient.class));
        }
    }

    /** From here on every change of a row is noted in that database. */
    public static void standBeside(JdbcClient owner) {
        if (!owner.sql(INSTALLED).query(Boolean.class).single()) {
            WITNESS.forEach(step -> owner.sql(step).update());
        }
    }

    @Override
    public void afterTestMethod(TestContext test) {
        if (!isOurs(test) || !TestTransaction.isActive() || test.getTestException() != null) {
            return;
        }
        var jdbc = test.getApplicationContext().getBean(JdbcClient.class);
        try {
            compare(jdbc, test.getTestMethod().getName());
        } catch (UncategorizedSQLException aborted) {
            if (!"25P02".equals(aborted.getSQLException().getSQLState())) {
                throw aborted;
            }
        }
    }

    private static boolean isOurs(TestContext test) {
        return AnnotatedElementUtils.hasAnnotation(test.getTestClass(), DbTest.class);
    }

    /** The transaction that runs, with the audit of it. */
    public static void compare(JdbcClient jdbc, String test) {
        jdbc.sql("set local role " + TestDatabase.OWNER).update();
        var changes = jdbc.sql("""
                        select w.table_name, w.key, w.old::text as old, w.new::text as now
                          from e14.witness w where w.transaction_id = pg_current_xact_id()::text::bigint order by w.id limit :most""")
                .param("most", MOST + 1)
                .query(Expected.Change.class)
                .list();
        if (changes.size() > MOST) {
            return;
        }
        var entries = jdbc.sql("""
                        select e.table_name || ' ' || e.kind || ' ' || coalesce(e.new_values::text, '{}')
                          from audit_entry e
                         where e.transaction_id = pg_current_xact_id()::text::bigint and e.kind in ('CREATED', 'CHANGED', 'REMOVED')""").query(String.class).list();
        new Expected(jdbc).of(changes).mustBe(entries, test);
        remember(jdbc);
    }

    private static void remember(JdbcClient jdbc) {
        var useCases = new ArrayList<>(jdbc.sql("""
                        select distinct e.use_case from audit_entry e
                         where e.transaction_id = pg_current_xact_id()::text::bigint and e.kind in ('CREATED', 'CHANGED', 'REMOVED')""").query(String.class).list());
        useCases.removeIf(String::isEmpty);
        try {
            Files.createDirectories(SEEN.getParent());
            Files.write(SEEN, useCases, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final List<String> WITNESS =
            List.of("create schema e14", """
            create table e14.witness (
                id bigint generated always as identity primary key,
                transaction_id bigint not null default pg_current_xact_id()::text::bigint,
                table_name text not null,
                key text not null,
                old jsonb,
                new jsonb)""", "create index on e14.witness (transaction_id)", """
            create function e14.witness() returns trigger
                language plpgsql security definer set search_path = pg_catalog, public, pg_temp
            as $$
            declare
                seen integer := coalesce(nullif(current_setting('e14.seen', true), '')::integer, 0);
                o jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) end;
                n jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) end;
            begin
                if seen > 5000 then -- nobody compares so many
                    return null;
                end if;
                perform set_config('e14.seen', (seen + 1)::text, true);
                insert into e14.witness (table_name, key, old, new)
                values (tg_table_name, (select string_agg(coalesce(n, o) ->> k, ',') from unnest(tg_argv[0]::text[]) k), o, n);
                return null;
            end $$""", """
            do $$
            declare
                watched regclass;
                keys text[];
            begin
                for watched, keys in
                    select t.tgrelid::regclass, (select array_agg(a.attname order by a.attnum)
                                                   from pg_index i
                                                   join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any(i.indkey)
                                                  where i.indrelid = t.tgrelid and i.indisprimary)
                      from pg_trigger t
                     where t.tgfoid = 'audit_change'::regproc
                loop
                    execute format('create trigger "0_WITNESS" after insert or update or delete on %s for each row execute function e14.witness(%L)', watched, keys);
                end loop;
            end $$""");
}
