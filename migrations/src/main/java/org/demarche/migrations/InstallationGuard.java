package org.demarche.migrations;

import java.sql.SQLException;
import liquibase.integration.spring.SpringLiquibase;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/**
 * Stands around Liquibase: takes the turn and asks for the mark before it touches a database; commits what it did, sets the
 * mark and gives the turn back afterwards.
 */
@Component
class InstallationGuard implements BeanPostProcessor {

    private final InstallationKind wanted;
    private @Nullable MigrationTurn turn;
    private @Nullable WholeMigration migration;

    InstallationGuard(Environment environment) {
        wanted = InstallationKind.wantedBy(environment);
    }

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof SpringLiquibase liquibase) {
            with(() -> begin(liquibase));
        }
        return bean;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof SpringLiquibase liquibase) {
            with(() -> end(liquibase));
        }
        return bean;
    }

    /** Where Liquibase fails, the turn ends with the connection, which is closed with everything else. */
    private void begin(SpringLiquibase liquibase) throws SQLException {
        var taken = MigrationTurn.take(liquibase.getDataSource().getConnection());
        try (var connection = liquibase.getDataSource().getConnection()) {
            new InstallationMark(connection).requireFor(wanted);
            var whole = new WholeMigration(liquibase.getDataSource().getConnection());
            liquibase.setDataSource(new SingleConnectionDataSource(whole.connection(), true));
            migration = whole;
            turn = taken;
        } finally {
            if (turn == null) {
                taken.close();
            }
        }
    }

    private void end(SpringLiquibase liquibase) throws SQLException {
        try (var _ = turn;
                var whole = migration) {
            new InstallationMark(liquibase.getDataSource().getConnection()).set(wanted);
            if (whole != null) {
                whole.commit();
            }
        }
        turn = null;
        migration = null;
    }

    private static void with(Use use) {
        try {
            use.run();
        } catch (SQLException e) {
            throw new IllegalStateException("The database does not answer", e);
        }
    }

    @FunctionalInterface
    private interface Use {
        void run() throws SQLException;
    }
}
