package org.demarche.demo.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.demarche.demo.home.CannotStart;
import org.demarche.demo.home.DurableFile;

/**
 * A running PostgreSQL with the database of the product: the owner's login for migrations, the application's for
 * everything else. Listens on the loopback only, on a port that is free at each start.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    static final String SUPERUSER = "postgres";
    static final String OWNER = "demarche_owner";
    static final String APPLICATION = "demarche_app";
    static final String DATABASE = "demarche";

    private final PostgresServer server;
    private final Passwords passwords;
    private final int port;
    private boolean running = true;

    private EmbeddedDatabase(PostgresServer server, Passwords passwords, int port) {
        this.server = server;
        this.passwords = passwords;
        this.port = port;
    }

    /**
     * Starts PostgreSQL on the data in this folder, or on new data if there is none. A server that an earlier process
     * left behind is stopped first, one that crashed recovers. The caller sees to it that the folder is used once at a
     * time ({@link org.demarche.demo.home.DemoHome}).
     *
     * @param software where PostgreSQL's programs are unpacked; shared by those who make many databases
     * @throws CannotStart with PostgreSQL's own reason
     */
    public static EmbeddedDatabase start(Path folder, Path software) {
        DurableFile.folder(folder);
        var account = PostgresAccount.forData(PostgresServer.dataIn(folder));
        var server = PostgresServer.in(folder, PostgresSoftware.below(software), account);
        var passwords = Passwords.in(folder.resolve("passwords.properties"), server.isNew());
        try {
            if (server.isNew()) {
                server.initialise(SUPERUSER, passwords.login(SUPERUSER).password());
            }
            var database = new EmbeddedDatabase(server, passwords, server.start());
            database.prepare();
            return database;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart(e, "demo.database.interrupted");
        }
    }

    /** Where the product's database is, for JDBC. */
    public String url() {
        return url(DATABASE);
    }

    /** Owns the database and its tables; migrations run as it. */
    public Login owner() {
        return passwords.login(OWNER);
    }

    /** Owns nothing; the application runs as it. */
    public Login application() {
        return passwords.login(APPLICATION);
    }

    /** Stops PostgreSQL in order. Does nothing the second time. */
    @Override
    public synchronized void close() {
        if (running) {
            running = false;
            server.stop();
        }
    }

    private void prepare() {
        try (var bootstrap = new Bootstrap(url(SUPERUSER), passwords.login(SUPERUSER))) {
            bootstrap.requireDurability();
            bootstrap.login(owner());
            bootstrap.login(application());
            bootstrap.mayCountRows(application());
            bootstrap.database(DATABASE, OWNER);
        } catch (SQLException e) {
            close();
            throw new CannotStart(e, "demo.database.not-prepared", String.valueOf(e.getMessage()));
        } catch (CannotStart e) {
            close();
            throw e;
        }
    }

    private String url(String database) {
        return "jdbc:postgresql://%s:%d/%s".formatted(PostgresServer.HOST, port, database);
    }
}
