package org.demarche.core.audit;

import static java.time.Duration.ofHours;
import static java.time.Duration.ofMillis;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.demarche.testing.SmallWorld;
import org.demarche.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/** The product comes and goes; the anchors outside of the database stay, and tell. */
class SealingDbTest {

    private static final Duration LONG = ofHours(24);

    private final String address = TestDatabase.copy();
    private final HikariDataSource ownerSource = ChainDbTest.pool(address, TestDatabase.OWNER, "");
    private final JdbcClient owner = JdbcClient.create(ownerSource);
    private final HikariDataSource application =
            ChainDbTest.pool(address, TestDatabase.APPLICATION, ChainDbTest.AT_SEALING);
    private final DataSourceTransactionManager transactions = new DataSourceTransactionManager(application);
    private final Seals seals = new Seals(JdbcClient.create(application));
    private final List<Sealing> processes = new ArrayList<>();

    @TempDir
    Path folder;

    @BeforeEach
    void somebodyIsThere() {
        new SmallWorld(owner).staff("Somebody", "Europe/Kyiv", "uk");
    }

    @AfterEach
    void close() {
        processes.forEach(Sealing::stop);
        application.close();
        ownerSource.close();
    }

    @Test
    void anchorsAtStartAndAtStop() {
        var process = start(LONG);
        awaitAnchors(1);
        new SmallWorld(owner);

        process.stop();

        assertThat(anchors()).extracting(Anchor::number).containsExactly(1L, 2L);
        assertThat(verify().intact()).isTrue();
        assertThat(verify().anchors()).isEqualTo(2);
        assertThat(verify().waiting()).isZero();
    }

    @Test
    void anchorsAgainAndAgainWhileItRuns() {
        start(ofMillis(20));

        awaitAnchors(3);
    }

    /** Whoever owns the database kills the product, cuts the end off and lets it come up again. */
    @Test
    void findsWhatWasCutOffBetweenACrashAndTheNextStart() {
        new SmallWorld(owner);
        start(LONG); // and is never stopped
        awaitAnchors(1);
        owner.sql(
                        "delete from audit_entry where id in (select generate_series(lower(r), upper(r) - 1) from audit_seal, unnest(entries) r)")
                .update();
        owner.sql("delete from audit_seal").update();
        new SmallWorld(owner);

        start(LONG);
        awaitAnchors(2);

        assertThat(verify().flaws()).extracting(Flaw::kind).containsExactly(Flaw.Kind.REWRITTEN);
    }

    private Sealing start(Duration anchorEvery) {
        var settings = new AuditSettings(ofHours(1), anchorEvery, folder);
        var process = new Sealing(
                settings, new Sealer(seals, transactions), seals, new Anchors(folder), transactions, Clock.systemUTC());
        processes.add(process);
        process.start();
        return process;
    }

    private void awaitAnchors(int many) {
        await().until(() -> anchors().size() >= many);
    }

    private List<Anchor> anchors() {
        return new Anchors(folder).all().anchors();
    }

    private Verdict verify() {
        return new Verifier(seals, new Anchors(folder), transactions).verify();
    }
}
