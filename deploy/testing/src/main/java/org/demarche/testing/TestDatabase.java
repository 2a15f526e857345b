package org.demarche.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import liquibase.Liquibase;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.resource.ClassLoaderResourceAccessor;
import liquibase.resource.ResourceAccessor;
import org.demarche.migrations.MigrationTurn;
import org.demarche.migrations.WholeMigration;

/**
 * One PostgreSQL per JVM, without fsync unless {@link #DURABLE}. The migrations run once, into a template; whoever asks gets
 * a copy, which takes a tenth of a second.
 */
public final class TestDatabase {

    public static final String OWNER = "demarche_owner";
    public static final String APPLICATION = "demarche_app";
    public static final String PASSWORD = "test";

    /** A system property: as whom tests work. As the owner there is no row-level security, and the services stand alone. */
    public static final String USER = "demarche.test.user";

    /** A system property: the port of a server that {@link TestServer} has started in another process, migrated template and all. */
    public static final String SERVER = "demarche.test.server";

    /** A system property: whether what is committed is on the disk, as in an installation. For what measures. */
    public static final String DURABLE = "demarche.test.durable";

    static final String CHANGELOG = "db/changelog.yaml";

    private static final String TEMPLATE = "template_demarche";
    private static final AtomicInteger COUNT = new AtomicInteger();

    private TestDatabase() {}

    /** The address of a database of its own, migrated and without rows but for reference data. */
    public static String copy() {
        var name = nextName();
        Server.execute("postgres", "create database " + name + " template " + Template.MIGRATED + " owner " + OWNER);
        return address(name);
    }

    /** The address of a database of its own that has never been migrated. */
    public static String empty() {
        var name = nextName();
        Server.execute("postgres", "create database " + name + " owner " + OWNER);
        return address(name);
    }

    /** Applies the product's changelog as the owner does. */
    public static void migrate(String address) {
        migrate(address, CHANGELOG);
    }

    public static void migrate(String address, String changelog) {
        migrate(address, changelog, new ClassLoaderResourceAccessor());
    }

    /** @param files where the changelog and what it includes are read */
    static void migrate(String address, String changelog, ResourceAccessor files) {
        try (var _ = MigrationTurn.take(connectAsOwner(address));
                var whole = new WholeMigration(connectAsOwner(address))) {
            var database = DatabaseFactory.getInstance()
                    .findCorrectDatabaseImplementation(new JdbcConnection(whole.connection()));
            try (var liquibase = new Liquibase(changelog, files, database)) {
                liquibase.update();
            }
            whole.commit();
        } catch (SQLException | LiquibaseException e) {
            throw new IllegalStateException(e);
        }
    }

    public static Connection connectAsOwner(String address) throws SQLException {
        return DriverManager.getConnection(address, OWNER, PASSWORD);
    }

    /** With its wall: without a scope no rows come. */
    public static Connection connectAsApplication(String address) throws SQLException {
        return DriverManager.getConnection(address, APPLICATION, PASSWORD);
    }

    /** The whole server ends in the middle of everything, and starts again: every connection of every database breaks. */
    public static void restartImmediately() {
        var folder = Path.of(Server.ask("show data_directory"));
        new RestartedServer(folder).restartImmediately();
    }

    /** From here on what that database commits is in the files of its server, though the disk may not have it yet. */
    public static void keepCommitsWhenRestarted(String address) {
        var name = address.substring(address.lastIndexOf('/') + 1);
        Server.execute("postgres", "alter database " + name + " set synchronous_commit = on");
    }

    /** Other processes may use the same server. */
    private static String nextName() {
        return "test_" + ProcessHandle.current().pid() + "_" + COUNT.incrementAndGet();
    }

    static int port() {
        return Server.PORT;
    }

    private static String address(String name) {
        return "jdbc:postgresql://localhost:" + port() + "/" + name;
    }

    /** Started by the first who needs it. */
    private static final class Server {

        private static final String DURABLY = Boolean.getBoolean(DURABLE) ? "on" : "off";

        static final boolean SHARED = System.getProperty(SERVER) != null;
        static final int PORT = SHARED ? Integer.getInteger(SERVER) : start().getPort();

        static {
            if (!SHARED) {
                makeRoles();
            }
        }

        private static void makeRoles() {
            execute(
                    "postgres",
                    "create role " + OWNER + " login createrole password '" + PASSWORD + "'",
                    "create role " + APPLICATION + " login password '" + PASSWORD + "'",
                    // What a test lays out, it lays out as the owner; the application inherits nothing from it
                    "grant " + OWNER + " to " + APPLICATION + " with inherit false, set true",
                    "grant pg_maintain to " + APPLICATION, // a test that loads much lets the rows be counted
                    "grant set on parameter session_replication_role to "
                            + OWNER); // and may leave out triggers meanwhile
        }

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setPGStartupWait(Duration.ofSeconds(60))
                        .setLocaleConfig("locale-provider", "builtin")
                        .setLocaleConfig("locale", "C.UTF-8")
                        .setServerConfig("fsync", DURABLY)
                        .setServerConfig("synchronous_commit", DURABLY)
                        .setServerConfig("full_page_writes", DURABLY)
                        .setServerConfig("max_connections", "200")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        static String ask(String question) {
            try (var connection = superuser("postgres");
                    var statement = connection.createStatement();
                    var answer = statement.executeQuery(question)) {
                answer.next();
                return answer.getString(1);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        private static Connection superuser(String database) throws SQLException {
            return DriverManager.getConnection(
                    "jdbc:postgresql://localhost:" + PORT + "/" + database, "postgres", "postgres");
        }

        static void execute(String database, String... statements) {
            try (var connection = superuser(database);
                    var statement = connection.createStatement()) {
                for (var sql : statements) {
                    statement.execute(sql);
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** Migrated by the first who asks for a copy. */
    private static final class Template {

        static final String MIGRATED = migrated();

        private static String migrated() {
            if (Server.SHARED) {
                return TEMPLATE;
            }
            Server.execute("postgres", "create database " + TEMPLATE + " owner " + OWNER);
            migrate(address(TEMPLATE));
            return TEMPLATE;
        }
    }
}
