package org.demarche.migrations;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.demarche.testing.TestDatabase;
import org.junit.jupiter.api.Test;

/** Who serves is bound by the policies of the database. */
class ServingAccountDbTest {

    private static final String ADDRESS = TestDatabase.copy();

    @Test
    void theOwnerOfTheTablesDoesNotServe() throws SQLException {
        try (var connection = TestDatabase.connectAsOwner(ADDRESS)) {
            assertThatThrownBy(() -> ServingAccount.require(connection))
                    .isInstanceOf(WrongDatabase.class)
                    .hasMessageContaining("SPRING_LIQUIBASE_USER");
        }
    }

    @Test
    void theApplicationsRoleServes() throws SQLException {
        try (var connection = TestDatabase.connectAsApplication(ADDRESS)) {
            assertThatCode(() -> ServingAccount.require(connection)).doesNotThrowAnyException();
        }
    }
}
