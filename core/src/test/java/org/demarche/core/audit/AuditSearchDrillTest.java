package org.demarche.core.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.demarche.core.Cast;
import org.demarche.core.DbTest;
import org.demarche.core.access.Role;
import org.demarche.core.access.UserId;
import org.demarche.core.sql.Slice;
import org.demarche.core.sql.SqlWhere;
import org.demarche.core.text.Languages;
import org.demarche.testing.WithDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Five million entries: how long each search takes beside fifty thousand, sealing and verifying them. */
@DbTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@EnabledIfSystemProperty(named = "drills", matches = "true")
class AuditSearchDrillTest {

    private static final int ENTRIES = Integer.getInteger("demarche.drill.entries", 5_000_000);
    private static final int FEW = ENTRIES / 100;

    private static final int ROUNDS = 5;
    private static final Duration MOST = Duration.ofMillis(500);
    private static final Slice FIFTIETH = new Slice(49 * 50, 50);
    private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");

    @Autowired
    @Qualifier(WithDatabase.FIXTURES)
    private JdbcClient owner;

    @Autowired
    private AuditList list;

    @Autowired
    private Sealer sealer;

    @Autowired
    private Verifier verifier;

    @Autowired
    private Cast cast;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void staysFast() {
        cast.enter("Ihor", Role.ADMIN);
        load(1, FEW);
        var few = measure();
        load(FEW + 1, ENTRIES);
        explain();
        var many = measure();

        many.forEach((name, spent) -> System.out.println("E14 search by " + name + ": " + spent + " at " + ENTRIES
                + ", at " + FEW + " " + few.get(name) + ratio(spent, few.get(name)) + spent.verdict()));
        System.out.println("E14 use cases offered: " + time(list::useCases).toMillis() + " ms");
        System.out.println("E14 sealing: " + time(() -> sealer.seal()).toSeconds() + " s for " + ENTRIES);
        System.out.println("E14 verification: "
                + time(() -> assertThat(verifier.verify().intact()).isTrue()).toSeconds() + " s");
        assertThat(many).allSatisfy((name, spent) -> assertThat(spent.slowest()).isLessThanOrEqualTo(MOST));
    }

    /** How long the first page takes with its count, and the fiftieth: the best of some rounds, as the machine is not ours alone. */
    private record Spent(Duration first, Duration fiftieth) {

        Duration slowest() {
            return first.compareTo(fiftieth) > 0 ? first : fiftieth;
        }

        String verdict() {
            return slowest().compareTo(MOST) <= 0 ? " (<= " + MOST.toMillis() + " ms) PASS" : " FAIL";
        }

        @Override
        public String toString() {
            return millis(first) + " / page 50 " + millis(fiftieth);
        }

        private static String millis(Duration one) {
            return String.format(Locale.ROOT, "%.1f ms", one.toNanos() / 1e6);
        }
    }

    private Map<String, Spent> measure() {
        var all = new LinkedHashMap<String, Spent>();
        searches()
                .forEach((name, filter) ->
                        all.put(name, new Spent(best(filter, Slice.FIRST_FIFTY), best(filter, FIFTIETH))));
        return all;
    }

    private Duration best(AuditFilter filter, Slice page) {
        return IntStream.range(0, ROUNDS)
                .mapToObj(_ -> time(() -> {
                    list.count(filter, KYIV);
                    list.find(filter, KYIV, page, Languages.ENGLISH);
                }))
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static String ratio(Spent many, Spent few) {
        return String.format(
                Locale.ROOT,
                ", ratio %.1f / %.1f",
                (double) many.first().toNanos() / few.first().toNanos(),
                (double) many.fiftieth().toNanos() / few.fiftieth().toNanos());
    }

    private void explain() {
        searches()
                .forEach((name, filter) -> System.out.println("Plan of the search by " + name + ":\n" + plan(filter)));
    }

    private String plan(AuditFilter filter) {
        var where = AuditList.where(filter, KYIV);
        return plan(AuditSql.page(where.sql()), where) + "\nand of its count:\n"
                + plan(AuditSql.count(where.sql()), where);
    }

    private String plan(String question, SqlWhere where) {
        return transaction.execute(_ -> String.join(
                "\n",
                jdbc.sql("explain (analyze, buffers, summary) " + question)
                        .params(where.parameters())
                        .param("limit", FIFTIETH.limit())
                        .param("offset", FIFTIETH.offset())
                        .param("most", AuditList.MOST + 1)
                        .query(String.class)
                        .list()));
    }

    private Map<String, AuditFilter> searches() {
        var all = new LinkedHashMap<String, AuditFilter>();
        all.put("nothing", AuditFilter.NONE);
        all.put("person", AuditFilter.NONE.withUser(new UserId(uuid("u" + 7))));
        all.put("kind", AuditFilter.NONE.withKind(AuditKind.DENIED));
        all.put("object type", AuditFilter.NONE.withObjectType("RESPONSE"));
        all.put("object", AuditFilter.NONE.withObject(uuid("o" + 77)));
        all.put("case", AuditFilter.NONE.withObject(uuid("c" + 77)));
        all.put("use case", AuditFilter.NONE.withUseCase("Service77.act"));
        all.put("period", AuditFilter.NONE.withPeriod(LocalDate.of(2022, 1, 5), LocalDate.of(2022, 1, 6)));
        all.put(
                "person, period and kind",
                AuditFilter.NONE
                        .withUser(new UserId(uuid("u" + 7)))
                        .withKind(AuditKind.CHANGED)
                        .withPeriod(LocalDate.of(2022, 1, 3), LocalDate.of(2022, 1, 15)));
        all.put(
                "what never happened",
                AuditFilter.NONE.withUseCase("Nobody.did").withKind(AuditKind.REMOVED));
        return all;
    }

    private UUID uuid(String seed) {
        return owner.sql("select md5(:seed)::uuid")
                .param("seed", seed)
                .query(UUID.class)
                .single();
    }

    private record Index(String name, String definition) {}

    /** Indexes are made afterwards, which is quicker than to keep millions of entries in order. */
    private void load(int first, int last) {
        var indexes = owner.sql("""
                        select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as definition
                          from pg_index i where i.indrelid = 'audit_entry'::regclass and not i.indisprimary""").query(Index.class).list();
        indexes.forEach(index -> owner.sql("drop index " + index.name()).update());
        owner.sql("""
                        with written as (
                            insert into audit_entry (at, transaction_id, kind, user_id, for_id, work, login, origin, session, use_case, table_name,
                                                     object_type, object_id, row_key, case_id, campaign_id, old_values, new_values)
                            select timestamptz '2022-01-01' + i * interval '30 seconds', i / 3,
                                   case when i % 200 = 0 then 'DENIED' when i % 3 = 0 then 'CREATED' else 'CHANGED' end,
                                   md5('u' || i % 300)::uuid, case when i % 50 = 0 then md5('u' || i % 7)::uuid end,
                                   '', 'demarche_app', '192.0.2.' || i % 250, 'ab12', 'Service' || i % 120 || '.act', 'task',
                                   (array['TASK', 'CASE', 'TIMELINE', 'MESSAGE', 'INTERACTION'])[1 + i % 5],
                                   md5('o' || i % 400000)::uuid, '', md5('c' || i % 20000)::uuid, md5('k' || i % 20)::uuid,
                                   '{"due_on": "2026-12-01"}', '{"due_on": "2026-12-02"}'
                              from generate_series(:first, :last) i
                            returning id)
                        insert into audit_unsealed select id from written""").param("first", first).param("last", last).update();
        indexes.forEach(index -> owner.sql(index.definition()).update());
        owner.sql("vacuum analyze audit_entry, audit_unsealed").update();
    }

    private static Duration time(Runnable deed) {
        long begin = System.nanoTime();
        deed.run();
        return Duration.ofNanos(System.nanoTime() - begin);
    }
}
