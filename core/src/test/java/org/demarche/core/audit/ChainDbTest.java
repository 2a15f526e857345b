package org.demarche.core.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.demarche.testing.SmallWorld;
import org.demarche.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Sealing, anchoring and what a verification finds, against whoever owns the database. */
class ChainDbTest {

    /** As the product's transactions would say. */
    static final String AT_SEALING = "?options=-c%20demarche.work=SEALING";

    private final String address = TestDatabase.copy();
    private final HikariDataSource ownerSource = pool(address, TestDatabase.OWNER, "");
    private final JdbcClient owner = JdbcClient.create(ownerSource);
    private final HikariDataSource application = pool(address, TestDatabase.APPLICATION, AT_SEALING);
    private final DataSourceTransactionManager transactions = new DataSourceTransactionManager(application);
    private final Seals seals = new Seals(JdbcClient.create(application));
    private final Sealer sealer = new Sealer(seals, transactions);

    @TempDir
    Path folder;

    @BeforeEach
    void someSealedChanges() {
        var world = new SmallWorld(owner);
        for (int i = 0; i < 40; i++) {
            world.staff("Somebody", "Europe/Kyiv", "uk");
            if (i % 4 == 0) {
                sealer.seal();
            }
        }
        sealer.seal();
    }

    @AfterEach
    void close() {
        application.close();
        ownerSource.close();
    }

    @Test
    void findsNothingWhereNothingHappened() {
        anchor();

        var verdict = verify();

        assertThat(verdict.intact()).isTrue();
        assertThat(verdict.sealed()).isEqualTo(entries());
        assertThat(verdict.seals()).isGreaterThan(9);
        assertThat(verdict.anchors()).isEqualTo(1);
        assertThat(verdict.waiting()).isZero();
    }

    @Test
    void namesWhatIsNotSealedYet() {
        new SmallWorld(owner);

        var verdict = verify();

        assertThat(verdict.intact()).isTrue();
        assertThat(verdict.waiting()).isEqualTo(2);
        assertThat(verdict.waitingSince()).isNotNull();
    }

    @Test
    void findsAnEdit() {
        run("update audit_entry set new_values = '{\"name\": \"Other\"}' where id = 20");

        assertThat(verify().flaws()).singleElement().satisfies(flaw -> {
            assertThat(flaw.kind()).isEqualTo(Flaw.Kind.CHANGED);
            assertThat(owner.sql("select entries @> 20::bigint from audit_seal where number = :seal")
                            .param("seal", flaw.seal())
                            .query(Boolean.class)
                            .single())
                    .isTrue();
        });
    }

    @Test
    void findsADeletion() {
        run("delete from audit_entry where id in (22, 23)");

        assertThat(verify().flaws()).extracting(Flaw::kind).containsExactly(Flaw.Kind.REMOVED);
        assertThat(verify().flaws().getFirst().entries()).isEqualTo(2);
    }

    @Test
    void findsASwap() {
        run("""
                update audit_entry e
                   set object_id = o.object_id, transaction_id = o.transaction_id, at = o.at, new_values = o.new_values
                  from audit_entry o
                 where (e.id, o.id) in ((10, 30), (30, 10))""");

        assertThat(verify().flaws()).extracting(Flaw::kind).containsExactly(Flaw.Kind.CHANGED, Flaw.Kind.CHANGED);
    }

    @Test
    void findsACutTailByTheAnchor() {
        anchor();
        run(
                "delete from audit_entry where id in (select generate_series(lower(entries), upper(entries)) from audit_seal where number >= 5)");
        run("delete from audit_seal where number >= 5");

        var verdict = verify();

        assertThat(verdict.flaws()).extracting(Flaw::kind).containsExactly(Flaw.Kind.CUT);
    }

    @Test
    void findsAChainThatWasWrittenAnew() {
        anchor(seals.after(0, 1).getFirst());
        run("delete from audit_seal");
        run("delete from audit_entry where id = 1");
        run("insert into audit_unsealed (entry_id) select id from audit_entry");
        sealer.seal();

        assertThat(verify().flaws()).extracting(Flaw::kind).containsExactly(Flaw.Kind.REWRITTEN);
    }

    @Test
    void findsWhatWasSlippedInAndWhatVanishedBeforeItWasSealed() {
        new SmallWorld(owner);
        run("delete from audit_unsealed where entry_id = (select max(entry_id) from audit_unsealed)");
        run("delete from audit_entry where id = (select max(entry_id) from audit_unsealed)");

        assertThat(verify().flaws()).extracting(Flaw::kind).containsExactly(Flaw.Kind.VANISHED, Flaw.Kind.SLIPPED_IN);
    }

    @Test
    void findsASealThatIsGone() {
        run(
                "insert into audit_unsealed select generate_series(lower(r), upper(r) - 1) from audit_seal, unnest(entries) r where number = 4");
        run("delete from audit_seal where number = 4");

        assertThat(verify().flaws()).extracting(Flaw::kind).containsExactly(Flaw.Kind.SEAL_REMOVED);
    }

    @Test
    void findsThatNothingWasAnchoredForDays() {
        run("update audit_seal set sealed_at = sealed_at - interval '4 days' where number <= 2");
        assertThat(verify().flaws()).extracting(Flaw::kind).contains(Flaw.Kind.NO_ANCHOR);

        anchor();
        assertThat(verify().flaws()).extracting(Flaw::kind).isNotEmpty().doesNotContain(Flaw.Kind.NO_ANCHOR);
    }

    @Test
    void saysWhenAnAnchorCannotBeRead() throws Exception {
        anchor();
        Files.writeString(folder.resolve("audit.log"), "garbage\n", StandardOpenOption.APPEND);

        assertThat(verify().flaws()).extracting(Flaw::kind).containsExactly(Flaw.Kind.UNREADABLE_ANCHOR);
    }

    @Test
    void waitsForNobodyWhoTakesLong() throws Exception {
        var begun = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        try (var threads = Executors.newSingleThreadExecutor()) {
            var transaction = new TransactionTemplate(new DataSourceTransactionManager(ownerSource));
            var late = threads.submit((Callable<?>) () -> transaction.execute(_ -> {
                new SmallWorld(owner);
                begun.countDown();
                await(go);
                return true;
            }));
            begun.await();
            new SmallWorld(owner);

            assertThat(sealer.seal()).isEqualTo(2);

            go.countDown();
            late.get();
        }
        assertThat(sealer.seal()).isEqualTo(2);
        assertThat(verify().intact()).isTrue();
    }

    @Test
    void manySealersMakeOneChain() throws Exception {
        try (var threads = Executors.newFixedThreadPool(4)) {
            var rounds = IntStream.range(0, 20)
                    .mapToObj(_ -> threads.submit(() -> {
                        new SmallWorld(owner);
                        return sealer.seal();
                    }))
                    .toList();
            for (var round : rounds) {
                round.get();
            }
        }
        sealer.seal();

        assertThat(verify().intact()).isTrue();
        assertThat(verify().waiting()).isZero();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Verdict verify() {
        return new Verifier(seals, new Anchors(folder), transactions).verify();
    }

    private void anchor() {
        anchor(seals.last().orElseThrow());
    }

    private void anchor(Seal last) {
        new Anchors(folder).drop(new Anchor(Instant.now(), last.number(), last.head()));
    }

    private void run(String sql) {
        owner.sql(sql).update();
    }

    private long entries() {
        return owner.sql("select count(*) from audit_entry").query(Long.class).single();
    }

    static HikariDataSource pool(String address, String role, String settings) {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(address + settings);
        pool.setUsername(role);
        pool.setPassword(TestDatabase.PASSWORD);
        pool.setMaximumPoolSize(5);
        pool.setMinimumIdle(1);
        return pool;
    }
}
