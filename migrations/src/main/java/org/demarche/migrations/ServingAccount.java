package org.demarche.migrations;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Lets nobody serve who could see past the database's policies: a superuser, who bypasses them, or whoever has the rights of
 * the tables' owner. Asked when everything is migrated and nobody is served yet.
 */
@Component
class ServingAccount implements SmartInitializingSingleton {

    private static final String SEES_ALL = """
            select coalesce((select r.rolsuper or r.rolbypassrls from pg_roles r where r.rolname = current_user), false)
                   or exists (select from pg_class c
                               where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'p')
                                 and pg_has_role(c.relowner, 'usage'))""";

    private final ObjectProvider<DataSource> database;

    ServingAccount(ObjectProvider<DataSource> database) {
        this.database = database;
    }

    @Override
    public void afterSingletonsInstantiated() {
        database.ifAvailable(source -> {
            try (var connection = source.getConnection()) {
                require(connection);
            } catch (SQLException e) {
                throw new IllegalStateException("The database does not answer", e);
            }
        });
    }

    /** @throws WrongDatabase when the account of the connection is not bound by the policies */
    static void require(Connection connection) throws SQLException {
        try (var query = connection.createStatement();
                var rows = query.executeQuery(SEES_ALL)) {
            if (rows.next() && rows.getBoolean(1)) {
                throw new WrongDatabase(
                        "Demarche does not work with an account that owns its tables or is a superuser: "
                                + "set SPRING_DATASOURCE_USERNAME to demarche_app and SPRING_LIQUIBASE_USER to the owner.");
            }
        }
    }
}
