package org.demarche.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * E17: a node that is killed while it migrates, two that start at once, and a dump that holds the lock of a process that is
 * long gone. Every next start goes through, and nobody writes SQL by hand.
 */
class MigrationKillsStoryTest {

    private static final int TIMES = Boolean.getBoolean("drills") ? 10 : 2;
    private static final Duration ALLOWED = Duration.ofSeconds(60);
    private static final Duration GLANCE = Duration.ofMillis(5);

    private final int all = changes(TestDatabase.copy());

    /** What the processes say, to be read when one fails. */
    @TempDir
    private Path folder;

    private Path said;

    @BeforeEach
    void listen() {
        said = folder.resolve("said.log");
    }

    @Test
    void startsAgainWhereverItWasKilled() throws Exception {
        int most = locksOfAWholeMigration();
        long longest = 0;
        for (int point = 1; point <= TIMES; point++) {
            var address = TestDatabase.empty();
            int held = kill(migrator(address), address, most * point / (TIMES + 1));
            assertThat(held).as("killed while it migrated").isPositive();

            long start = System.nanoTime();
            assertThat(ends(migrator(address))).as(() -> read(said)).isZero();
            longest = Math.max(longest, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));

            assertThat(changes(address)).isEqualTo(all);
        }

        System.out.printf(
                "E17 killed at %d points of a migration: started again %d of %d, the slowest in %d ms (60 s)%n",
                TIMES, TIMES, TIMES, longest);
        assertThat(longest).isLessThan(ALLOWED.toMillis());
    }

    @Test
    void oneOfTwoMigratesAndTheOtherWaits() throws Exception {
        for (int time = 0; time < TIMES; time++) {
            var address = TestDatabase.empty();

            var nodes = List.of(migrator(address), migrator(address));

            assertThat(List.of(ends(nodes.getFirst()), ends(nodes.getLast())))
                    .as(() -> read(said))
                    .containsOnly(0);
            assertThat(changes(address)).isEqualTo(all);
            assertThat(count(address, "select count(distinct (id, author, filename)) from databasechangelog"))
                    .isEqualTo(all);
        }
        System.out.printf("E17 two nodes at once, %d times: every change once%n", TIMES);
    }

    /** As versions before this one left it behind when they were killed. */
    @Test
    void takesNoNoticeOfALockInTheRowsOfADump() throws Exception {
        var address = TestDatabase.empty();
        try (var connection = TestDatabase.connectAsOwner(address);
                var statement = connection.createStatement()) {
            statement.execute(
                    "create table databasechangeloglock (id integer primary key, locked boolean not null, lockgranted timestamp, lockedby text)");
            statement.execute(
                    "insert into databasechangeloglock values (1, true, now() - interval '1 day', 'a node that is gone')");
        }

        assertThat(ends(migrator(address))).as(() -> read(said)).isZero();

        assertThat(changes(address)).isEqualTo(all);
        System.out.println("E17 a dump with a lock row: started");
    }

    private Process migrator(String address) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Migrator.class.getName(),
                        address)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(said.toFile()))
                .start();
    }

    /** Every table and index that is made is locked until the end: so many show how far it has come. */
    private int locksOfAWholeMigration() throws Exception {
        var address = TestDatabase.empty();
        var node = migrator(address);
        int most = 0;
        while (node.isAlive()) {
            most = Math.max(most, locks(address));
            node.waitFor(GLANCE.toMillis(), TimeUnit.MILLISECONDS);
        }
        assertThat(node.exitValue()).as(() -> read(said)).isZero();
        return most;
    }

    /** @return how many locks it held when it was killed; 0 when it had ended before */
    private static int kill(Process node, String address, int when) throws InterruptedException {
        int held = 0;
        while (node.isAlive() && held < when) {
            held = locks(address);
            node.waitFor(GLANCE.toMillis(), TimeUnit.MILLISECONDS);
        }
        return node.destroyForcibly().waitFor() == 0 ? 0 : held;
    }

    private static int locks(String address) {
        return count(address, """
                select count(*)
                  from pg_locks
                 where database = (select oid from pg_database where datname = current_database())
                   and mode = 'AccessExclusiveLock' and pid <> pg_backend_pid()""");
    }

    private static int ends(Process node) throws InterruptedException {
        try {
            return node.waitFor(ALLOWED.toSeconds(), TimeUnit.SECONDS) ? node.exitValue() : -1;
        } finally {
            node.destroyForcibly();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Zero before there is a table to count in. */
    private static int changes(String address) {
        return count(address, """
                select case when to_regclass('databasechangelog') is null then 0
                            else (xpath('/row/c/text()', query_to_xml('select count(*) as c from databasechangelog', false, true, '')))[1]::text::int
                       end""");
    }

    private static int count(String address, String question) {
        try (var connection = TestDatabase.connectAsOwner(address);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(question)) {
            rows.next();
            return rows.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
