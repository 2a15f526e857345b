package org.demarche.core.access;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import javax.sql.DataSource;
import org.demarche.testing.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import org.springframework.test.context.transaction.TestContextTransactionUtils;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;

/**
 * Lets a test live in one transaction that is rolled back, and the wall stand in it all the same. The statements of the test
 * itself are those of the owner of the tables, who may lay out rows; every call of the product that joins has the rights of
 * the application and the scope of whoever is signed in, until it is over.
 */
class TestTransactions implements PlatformTransactionManager {

    /** A statement failed before, and the transaction takes no other. */
    private static final String ABORTED = "25P02";

    private final ScopedTransactions product;
    private final DataSource database;

    /** The calls of the product that joined the transaction of the test on this thread. */
    private final ThreadLocal<Deque<TransactionStatus>> joined = new ThreadLocal<>();

    TestTransactions(ScopedTransactions product, DataSource database) {
        this.product = product;
        this.database = database;
    }

    @Override
    public TransactionStatus getTransaction(@Nullable TransactionDefinition definition) {
        if (isOfTest(definition)) {
            var status = product.getTransaction(definition);
            joined.set(new ArrayDeque<>());
            asOwner();
            return status;
        }
        var calls = joined.get();
        if (calls != null && calls.isEmpty()) {
            asApplication();
        }
        try {
            var status = product.getTransaction(definition);
            if (calls != null) {
                calls.push(status);
            }
            return status;
        } catch (RuntimeException e) {
            leave();
            throw e;
        }
    }

    @Override
    public void commit(TransactionStatus status) {
        try {
            product.commit(status);
        } finally {
            over(status);
        }
    }

    @Override
    public void rollback(TransactionStatus status) {
        try {
            product.rollback(status);
        } finally {
            over(status);
        }
    }

    private void over(TransactionStatus status) {
        var calls = joined.get();
        if (calls != null && !calls.remove(status)) {
            joined.remove(); // the test itself
        } else {
            leave();
        }
    }

    private void leave() {
        var calls = joined.get();
        if (calls != null && calls.isEmpty()) {
            asOwner();
        }
    }

    private void asOwner() {
        with(connection -> execute(connection, "set local role " + TestDatabase.OWNER));
    }

    private void asApplication() {
        with(connection -> {
            execute(connection, "set local role none");
            product.enter(connection, Asking.now());
        });
    }

    private void with(Step step) {
        var connection = DataSourceUtils.getConnection(database);
        try {
            step.on(connection);
        } catch (SQLException e) {
            if (!ABORTED.equals(e.getSQLState())) {
                throw new IllegalStateException(e);
            }
        } finally {
            DataSourceUtils.releaseConnection(connection, database);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The definition comes from the listener of Spring's test framework. */
    private static boolean isOfTest(@Nullable TransactionDefinition definition) {
        return definition != null
                && TestContextTransactionUtils.class.equals(
                        definition.getClass().getEnclosingClass());
    }

    /** Puts one of these before the product's own. */
    @Component
    static class InItsPlace implements BeanPostProcessor {

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            return bean instanceof ScopedTransactions product
                    ? new TestTransactions(product, Objects.requireNonNull(product.getDataSource()))
                    : bean;
        }
    }

    @FunctionalInterface
    private interface Step {
        void on(Connection connection) throws SQLException;
    }
}
