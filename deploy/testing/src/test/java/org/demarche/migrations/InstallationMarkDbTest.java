package org.demarche.migrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import org.demarche.testing.TestDatabase;
import org.junit.jupiter.api.Test;

/** Demo and real work never meet in one database. */
class InstallationMarkDbTest {

    @Test
    void aReleaseRefusesADemo() throws SQLException {
        try (var connection = marked(InstallationKind.DEMO)) {
            var mark = new InstallationMark(connection);

            assertThatThrownBy(() -> mark.requireFor(InstallationKind.REAL))
                    .isInstanceOf(WrongDatabase.class)
                    .hasMessage("Demarche refuses this database: it holds a demo. Give it an empty one.");
            assertThatCode(() -> mark.requireFor(InstallationKind.DEMO)).doesNotThrowAnyException();
        }
    }

    @Test
    void aDemoRefusesRealWork() throws SQLException {
        try (var connection = marked(InstallationKind.REAL)) {
            var mark = new InstallationMark(connection);

            assertThatThrownBy(() -> mark.requireFor(InstallationKind.DEMO))
                    .isInstanceOf(WrongDatabase.class)
                    .hasMessage("The demo refuses this database: it holds real work. Give it an empty one.");
            assertThatCode(() -> mark.requireFor(InstallationKind.REAL)).doesNotThrowAnyException();
        }
    }

    @Test
    void aDemoRefusesWhatIsNeitherEmptyNorADemo() throws SQLException {
        try (var connection = TestDatabase.connectAsOwner(TestDatabase.copy())) {
            assertThatThrownBy(() -> new InstallationMark(connection).requireFor(InstallationKind.DEMO))
                    .isInstanceOf(WrongDatabase.class)
                    .hasMessageContaining("it is not empty");
        }
    }

    @Test
    void bothTakeAnEmptyDatabase() throws SQLException {
        try (var connection = TestDatabase.connectAsOwner(TestDatabase.empty())) {
            for (var kind : InstallationKind.values()) {
                assertThatCode(() -> new InstallationMark(connection).requireFor(kind))
                        .doesNotThrowAnyException();
            }
        }
    }

    @Test
    void theFirstMarkStays() throws SQLException {
        try (var connection = marked(InstallationKind.REAL)) {
            new InstallationMark(connection).set(InstallationKind.DEMO);

            assertThat(new InstallationMark(connection).read()).contains(InstallationKind.REAL);
        }
    }

    private static Connection marked(InstallationKind kind) throws SQLException {
        var connection = TestDatabase.connectAsOwner(TestDatabase.copy());
        new InstallationMark(connection).set(kind);
        return connection;
    }
}
