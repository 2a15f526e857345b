package org.demarche.migrations;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** Reads and sets the mark of a database, by plain JDBC: it is asked before any migration has run. */
final class InstallationMark {

    private final Connection connection;

    InstallationMark(Connection connection) {
        this.connection = connection;
    }

    /** @throws WrongDatabase when the database is for something else, or holds tables that are not ours */
    void requireFor(InstallationKind wanted) throws SQLException {
        var found = read();
        if (found.isPresent() && found.get() != wanted) {
            throw new WrongDatabase(
                    switch (wanted) {
                        case DEMO -> "The demo refuses this database: it holds real work. Give it an empty one.";
                        case REAL -> "Demarche refuses this database: it holds a demo. Give it an empty one.";
                    });
        }
        if (found.isEmpty() && wanted == InstallationKind.DEMO && hasTables()) {
            throw new WrongDatabase("The demo refuses this database: it is not empty. Give it an empty one.");
        }
    }

    void set(InstallationKind kind) throws SQLException {
        try (var insert = connection.prepareStatement(
                "insert into installation (kind) values (?) on conflict on constraint installation_pk do nothing")) {
            insert.setString(1, kind.name());
            insert.executeUpdate();
        }
        if (!connection.getAutoCommit()) {
            connection.commit();
        }
    }

    Optional<InstallationKind> read() throws SQLException {
        if (!exists("select to_regclass('installation') is not null")) {
            return Optional.empty();
        }
        try (var query = connection.createStatement();
                var rows = query.executeQuery("select kind from installation")) {
            return rows.next() ? Optional.of(InstallationKind.valueOf(rows.getString(1))) : Optional.empty();
        }
    }

    private boolean hasTables() throws SQLException {
        return exists("select exists (select from pg_tables where schemaname = current_schema())");
    }

    private boolean exists(String question) throws SQLException {
        try (var query = connection.createStatement();
                var rows = query.executeQuery(question)) {
            return rows.next() && rows.getBoolean(1);
        }
    }
}
