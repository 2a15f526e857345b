package org.demarche.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationDbTest {

    private static final String APPLIED =
            "select id || ' ' || md5sum || ' ' || orderexecuted from databasechangelog order by orderexecuted";

    @Test
    void migratesAnEmptyDatabaseAndChangesNothingTheSecondTime() throws SQLException {
        var address = TestDatabase.empty();
        TestDatabase.migrate(address);
        var first = read(address, APPLIED);
        var tables = read(address, "select tablename from pg_tables where schemaname = 'public'");

        TestDatabase.migrate(address);

        assertThat(first).hasSizeGreaterThan(15);
        assertThat(tables).contains("outreach_case", "message", "reminder", "recognition", "installation");
        assertThat(read(address, APPLIED)).isEqualTo(first);
    }

    @Test
    void refusesAnOldFileThatWasChanged(@TempDir Path folder) {
        var address = TestDatabase.empty();
        TestDatabase.migrate(address);

        var files = new ChangedFile("db/access/0003-users.sql", "name text", "name varchar(120)", folder);

        assertThatThrownBy(() -> TestDatabase.migrate(address, TestDatabase.CHANGELOG, files))
                .rootCause()
                .hasMessageContaining("access-0003-users")
                .hasMessageContaining("was:");
    }

    @Test
    void theApplicationOwnsNothing() throws SQLException {
        var address = TestDatabase.copy();

        var owned = read(
                address, "select tablename from pg_tables where schemaname = 'public' and tableowner = 'demarche_app'");

        assertThat(owned).isEmpty();
    }

    private static List<String> read(String address, String question) throws SQLException {
        var answers = new ArrayList<String>();
        try (var connection = TestDatabase.connectAsOwner(address);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(question)) {
            while (rows.next()) {
                answers.add(rows.getString(1));
            }
        }
        return answers;
    }
}
