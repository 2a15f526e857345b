package org.demarche.migrations;

import java.sql.Connection;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One node at a time prepares a database; the others wait for their turn and find it done. Liquibase has a lock of its own,
 * but makes its table before it takes it: on an empty database the second of two nodes would fail. The turn is a lock of the
 * session, so the turn of a node that was killed is over.
 */
public final class MigrationTurn implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(MigrationTurn.class);

    /** Any number that nothing else in the database locks. */
    private static final long TURN = 0x6D69677261746531L;

    private final Connection connection;

    private MigrationTurn(Connection connection) {
        this.connection = connection;
    }

    /**
     * Waits until it is this node's turn.
     *
     * @param connection is kept until the turn is over, and closed then
     */
    public static MigrationTurn take(Connection connection) throws SQLException {
        if (!ask(connection, "select pg_try_advisory_lock(" + TURN + ")")) {
            LOG.info("Another node prepares the database: waiting for it");
            ask(connection, "select pg_advisory_lock(" + TURN + ") is not null");
        }
        return new MigrationTurn(connection);
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            ask(connection, "select pg_advisory_unlock(" + TURN + ")");
        }
    }

    private static boolean ask(Connection connection, String question) throws SQLException {
        try (var query = connection.createStatement();
                var rows = query.executeQuery(question)) {
            return rows.next() && rows.getBoolean(1);
        }
    }
}
