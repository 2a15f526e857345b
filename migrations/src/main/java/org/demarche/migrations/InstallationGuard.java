package org.demarche.migrations;

import java.sql.Connection;
import java.sql.SQLException;
import liquibase.integration.spring.SpringLiquibase;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** Asks for the mark before Liquibase touches a database, and sets it afterwards. */
@Component
class InstallationGuard implements BeanPostProcessor {

    private final InstallationKind wanted;

    InstallationGuard(Environment environment) {
        wanted = environment.acceptsProfiles(Profiles.of("demo")) ? InstallationKind.DEMO : InstallationKind.REAL;
    }

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof SpringLiquibase liquibase) {
            with(liquibase, connection -> new InstallationMark(connection).requireFor(wanted));
        }
        return bean;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof SpringLiquibase liquibase) {
            with(liquibase, connection -> new InstallationMark(connection).set(wanted));
        }
        return bean;
    }

    private static void with(SpringLiquibase liquibase, Use use) {
        try (var connection = liquibase.getDataSource().getConnection()) {
            use.of(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("The database does not answer", e);
        }
    }

    @FunctionalInterface
    private interface Use {
        void of(Connection connection) throws SQLException;
    }
}
