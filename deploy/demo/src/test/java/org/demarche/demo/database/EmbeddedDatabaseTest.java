package org.demarche.demo.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import org.demarche.demo.home.CannotStart;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {

    /** Outside the temporary folders: unpacking is most of the time that a first start takes. */
    private static final Path SOFTWARE = Path.of("target", "postgres").toAbsolutePath();

    @TempDir
    private static Path home;

    private static EmbeddedDatabase database;

    /** The data is made without a single environment variable, so under no locale at all, by a process that is killed. */
    @BeforeAll
    static void takeOverFromAProcessThatWasKilled() throws Exception {
        Files.createDirectories(folder().resolve("data.unfinished").resolve("base")); // a first start was interrupted
        OrphanedServer.leaveBehind(folder(), SOFTWARE);
        var orphan = ServerProcess.namedIn(folder().resolve("data")).orElseThrow();
        assertThat(ServerProcess.isPostgres(orphan)).isTrue();

        start();

        assertThat(orphan.onExit()).succeedsWithin(Duration.ofSeconds(20));
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @Test
    void keepsWhatAKilledProcessHadSaved() throws SQLException {
        assertThat(ask("select subject from letter")).isEqualTo("Звернення");
    }

    @Test
    void keepsWhatIsCommittedOnTheDisk() throws SQLException {
        assertThat(ask("show fsync")).isEqualTo("on");
        assertThat(ask("show synchronous_commit")).isEqualTo("on");
        assertThat(ask("show full_page_writes")).isEqualTo("on");
    }

    @Test
    void givesTheOwnerTheDatabaseAndTheApplicationNothing() throws SQLException {
        as(database.owner(), "create extension if not exists pg_trgm");
        as(database.owner(), "create extension if not exists unaccent");

        assertThat(ask("select pg_get_userbyid(datdba) from pg_database where datname = current_database()"))
                .isEqualTo("demarche_owner");
        assertThatThrownBy(() -> as(database.application(), "insert into letter values ('x')"))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> as(database.application(), "create table mine (id int)"))
                .hasMessageContaining("permission denied");
    }

    @Test
    void opensToNobodyWithoutThePassword() throws Exception {
        assertThatThrownBy(() -> as(new Login("postgres", ""), "select 1")).isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> as(new Login("demarche_app", "demo"), "select 1"))
                .hasMessageContaining("password authentication failed");
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(folder().resolve("passwords.properties"))))
                .isEqualTo("rw-------");
        assertThat(ask("show listen_addresses")).isEqualTo("127.0.0.1");
    }

    @Test
    void knowsCyrillicLettersWhateverTheLocale() throws SQLException {
        as(database.owner(), "create extension if not exists pg_trgm");

        assertThat(ask("select lower('БУНДЕСТАГ')")).isEqualTo("бундестаг");
        assertThat(ask("select similarity('Бундестаг', 'бундестах') > 0.5")).isEqualTo("t");
        assertThat(ask("select 'ЇЖАК' ilike 'їжак'")).isEqualTo("t");
        assertThat(
                        ask(
                                "select string_agg(n, '' order by n collate \"uk-x-icu\") from unnest(array['я','ґ','є','а']) n"))
                .isEqualTo("аґєя");
        assertThat(ask("show server_encoding")).isEqualTo("UTF8");
    }

    @Test
    void keepsItsDataBetweenRunsAndAfterACrash() throws Exception {
        as(database.owner(), "create table reply (subject text)");
        database.close();

        start();
        as(database.owner(), "insert into reply values ('first'), ('second')");
        ServerProcess.namedIn(folder().resolve("data")).orElseThrow().destroyForcibly();
        start();

        assertThat(ask("select count(*) from reply")).isEqualTo("2");
    }

    @Test
    void saysInOneSentenceWhyPostgresDoesNotStart() throws Exception {
        database.close();
        var version = folder().resolve("data").resolve("PG_VERSION");
        var right = Files.readString(version);
        Files.writeString(version, "11\n");

        assertThatThrownBy(EmbeddedDatabaseTest::start).isInstanceOfSatisfying(CannotStart.class, reason -> {
            assertThat(reason.key()).isEqualTo("demo.database.failed");
            assertThat(reason.arguments()[0].toString())
                    .contains("database files are incompatible with server")
                    .contains("initialized by PostgreSQL version 11");
        });

        Files.writeString(version, right);
        start();
    }

    @Test
    void refusesToServeWhatItCouldLose() throws Exception {
        superuser("alter system set fsync = off");
        database.close();

        assertThatThrownBy(EmbeddedDatabaseTest::start).hasMessage("demo.database.not-durable");

        Files.delete(folder().resolve("data").resolve("postgresql.auto.conf"));
        start();
    }

    @Test
    void asksForLostPasswordsInsteadOfMakingNewOnes() throws Exception {
        database.close();
        var passwords = folder().resolve("passwords.properties");
        var kept = Files.move(passwords, folder().resolve("kept"));

        assertThatThrownBy(EmbeddedDatabaseTest::start).hasMessage("demo.database.no-passwords");

        Files.move(kept, passwords);
        start();
    }

    private static void start() {
        database = EmbeddedDatabase.start(folder(), SOFTWARE);
    }

    private static Path folder() {
        return home.resolve("postgres");
    }

    private static void as(Login login, String sql) throws SQLException {
        query(login, sql);
    }

    private static String ask(String sql) throws SQLException {
        return query(database.owner(), sql);
    }

    private static void superuser(String sql) throws SQLException {
        query(Passwords.in(folder().resolve("passwords.properties"), false).login("postgres"), sql);
    }

    private static String query(Login login, String sql) throws SQLException {
        var who = new Properties();
        who.put("user", login.name());
        who.put("password", login.password());
        try (var connection = DriverManager.getConnection(database.url(), who);
                var statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return "";
            }
            var answer = statement.getResultSet();
            answer.next();
            return answer.getString(1);
        }
    }
}
