package org.demarche.core.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.transaction.TransactionSystemException;

class DatabaseAwayTest {

    @ParameterizedTest
    @ValueSource(strings = {"08006", "08001", "57P01", "57P02", "57P03"})
    void isTheReasonWhereverItStandsInTheChain(String state) {
        var failure = new IllegalStateException(new IllegalStateException(new SQLException("gone", state)));

        assertThat(DatabaseAway.isReasonOf(failure)).isTrue();
    }

    @Test
    void isTheReasonWhereThePoolWaitedInVain() {
        assertThat(DatabaseAway.isReasonOf(new IllegalStateException(new SQLTransientConnectionException("timeout"))))
                .isTrue();
    }

    @Test
    void isTheReasonThoughNothingCouldBeRolledBackAfterIt() {
        var failure = new TransactionSystemException("JDBC rollback failed", new SQLException("Connection is closed"));
        failure.initApplicationException(new IllegalStateException(new SQLException("gone", "08006")));

        assertThat(DatabaseAway.isReasonOf(failure)).isTrue();
    }

    @Test
    void isNotTheReasonOfWhatIsWrongWithTheStatement() {
        assertThat(DatabaseAway.isReasonOf(new IllegalStateException(new SQLException("no such table", "42P01"))))
                .isFalse();
        assertThat(DatabaseAway.isReasonOf(new IllegalStateException("a mistake")))
                .isFalse();
    }
}
