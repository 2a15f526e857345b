package org.demarche.migrations;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import org.jspecify.annotations.Nullable;

/**
 * All changes of one migration in one transaction. Liquibase commits each change, and then, separately, that it was made:
 * killed in between, it would make the change again at the next start and fail. So its commits are only savepoints here, and
 * what counts is decided at the end of all; PostgreSQL undoes tables and indexes as well as rows.
 */
public final class WholeMigration implements AutoCloseable {

    private final Connection real;
    private final Connection forLiquibase;
    private @Nullable Savepoint reached;

    /** @param real is closed with this */
    public WholeMigration(Connection real) throws SQLException {
        this.real = real;
        real.setAutoCommit(false);
        forLiquibase = (Connection) Proxy.newProxyInstance(
                WholeMigration.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (_, method, arguments) -> call(method, arguments));
    }

    /** To be given to Liquibase: stays in its transaction, whatever it is told. */
    public Connection connection() {
        return forLiquibase;
    }

    /** Everything that Liquibase did counts from now on. */
    public void commit() throws SQLException {
        real.commit();
    }

    /** What was not committed has not happened. */
    @Override
    public void close() throws SQLException {
        try (real) {
            real.rollback();
            real.setAutoCommit(true);
        }
    }

    private @Nullable Object call(Method method, Object @Nullable [] arguments) throws Throwable {
        switch (method.getName()) {
            case "commit" -> keep();
            case "rollback" -> goBack();
            case "close", "setAutoCommit" -> {} // is for who made the connection to say
            default -> {
                return passOn(method, arguments);
            }
        }
        return null;
    }

    private @Nullable Object passOn(Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private void keep() throws SQLException {
        if (reached != null) {
            real.releaseSavepoint(reached);
        }
        reached = real.setSavepoint();
    }

    private void goBack() throws SQLException {
        if (reached == null) {
            real.rollback();
        } else {
            real.rollback(reached);
        }
    }
}
