package org.demarche.migrations;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/**
 * How the schema of the database stands to the one that this version knows. Cheap enough to be asked before each piece of
 * work that must not run on another one: a newer version may have migrated since.
 */
@Component
public class Schema {

    /** The answer. */
    public enum State {
        /** Empty, or short of a change: somebody has to migrate first. */
        OLDER,
        /** Every change that this version knows, and no other. */
        KNOWN,
        /** Changes that this version does not know. */
        NEWER
    }

    private static final String COUNTED = """
            select count(*) filter (where id = any(?)), count(*) from databasechangelog""";

    private static final Set<String> NOT_THERE_YET = Set.of("42P01", "42501"); // no such table; not granted yet

    private final DataSource database;
    private final Set<String> known = KnownChanges.ids();

    Schema(DataSource database) {
        this.database = database;
    }

    /** @throws IllegalStateException when the database does not answer */
    public State state() {
        try (var connection = database.getConnection()) {
            return state(connection);
        } catch (SQLException e) {
            if (NOT_THERE_YET.contains(String.valueOf(e.getSQLState()))) {
                return State.OLDER;
            }
            throw new IllegalStateException("The database does not answer", e);
        }
    }

    private State state(Connection connection) throws SQLException {
        try (var query = connection.prepareStatement(COUNTED)) {
            query.setArray(1, connection.createArrayOf("text", known.toArray()));
            try (var counted = query.executeQuery()) {
                counted.next();
                int ours = counted.getInt(1);
                if (counted.getInt(2) > ours) {
                    return State.NEWER;
                }
                return ours < known.size() ? State.OLDER : State.KNOWN;
            }
        }
    }
}
