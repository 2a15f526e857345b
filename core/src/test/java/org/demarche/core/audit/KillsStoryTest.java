package org.demarche.core.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.demarche.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** E14: processes are killed while they change rows, and no change stays without its entry. 50 kills as a drill. */
class KillsStoryTest {

    private static final int KILLS = Integer.getInteger("demarche.drill.kills", 3);
    private static final int LONGEST_LIFE_MILLIS = 400;

    private final String address = TestDatabase.copy();
    private final JdbcClient owner =
            JdbcClient.create(new DriverManagerDataSource(address, TestDatabase.OWNER, TestDatabase.PASSWORD));

    @Test
    void noChangeIsWithoutItsEntryHoweverOftenSomebodyIsKilled() throws Exception {
        long seed = Long.getLong("demarche.drill.seed", System.nanoTime());
        var random = new Random(seed);
        AuditWitness.standBeside(owner);

        for (int i = 0; i < KILLS; i++) {
            scribbleAndKill(random);
        }

        var transactions = owner.sql("select distinct transaction_id from e14.witness")
                .query(Long.class)
                .list();
        transactions.forEach(this::compare);
        int strange = owner.sql("""
                        select count(*) from audit_entry e
                         where not exists (select from e14.witness w where w.transaction_id = e.transaction_id)""").query(Integer.class).single();
        assertThat(strange).isZero();
        assertThat(transactions).hasSizeGreaterThan(KILLS);
        System.out.println(
                "E14 kills: " + KILLS + " (seed " + seed + "), transactions " + transactions.size() + ", changes "
                        + owner.sql("select count(*) from e14.witness")
                                .query(Long.class)
                                .single()
                        + ", change without entry 0, entry without change 0 PASS");
    }

    private void compare(long transaction) {
        var changes = owner.sql("""
                        select w.table_name, w.key, w.old::text as old, w.new::text as now
                          from e14.witness w where w.transaction_id = :transaction order by w.id""")
                .param("transaction", transaction)
                .query(Expected.Change.class)
                .list();
        var entries = owner.sql("""
                        select e.table_name || ' ' || e.kind || ' ' || coalesce(e.new_values::text, '{}')
                          from audit_entry e where e.transaction_id = :transaction""")
                .param("transaction", transaction)
                .query(String.class)
                .list();
        new Expected(owner).of(changes).mustBe(entries, "transaction " + transaction);
    }

    private void scribbleAndKill(Random random) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var process = new ProcessBuilder(
                        java, "-cp", classPath, Scribbler.class.getName(), address, Long.toString(random.nextLong()))
                .redirectErrorStream(true)
                .start();
        try (var said = process.inputReader()) {
            assertThat(said.readLine()).isNotNull(); // it is at work
            process.waitFor(random.nextInt(LONGEST_LIFE_MILLIS), TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();
        }
    }
}
