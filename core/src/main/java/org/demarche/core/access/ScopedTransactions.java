package org.demarche.core.access;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tells the database at the start of every transaction in whose name it is asked, before anything else is. Its policies
 * rest on that: without a scope there are no rows. The scope ends with the transaction, and nobody else can join it.
 *
 * <p>The campaigns are those of {@link Access#scope()}; the database computes them in the same statement. For
 * people plans are made for each statement anew, since a plan made for one person is a bad one for the next; work asks
 * the same each time.
 *
 * @see "docs/adr/0008-the-database-as-second-wall.md"
 */
class ScopedTransactions extends JdbcTransactionManager {

    private static final long serialVersionUID = 1;

    private static final String ENTER = """
            select set_config('demarche.user', coalesce(p.who::text, ''), true),
                   set_config('demarche.roles', p.roles, true),
                   set_config('demarche.today', p.today, true),
                   set_config('demarche.administrator', p.administrator, true),
                   set_config('demarche.work', p.work, true),
                   set_config('demarche.use_case', p.use_case, true),
                   set_config('demarche.origin', p.origin, true),
                   set_config('demarche.session', p.session, true),
                   set_config('demarche.campaigns', team_campaigns(p.who, p.roles::text[], p.today::date)::text, true),
                   set_config('plan_cache_mode', case p.work when '' then 'force_custom_plan' else 'auto' end, true)
              from (values (?::uuid, ?, ?, ?, ?, ?, ?, ?)) p (who, roles, today, administrator, work, use_case, origin, session)""";

    private final transient Clock clock;

    ScopedTransactions(DataSource database, Clock clock) {
        super(database);
        this.clock = clock;
    }

    @Override
    protected void prepareTransactionalConnection(Connection connection, TransactionDefinition definition)
            throws SQLException {
        super.prepareTransactionalConnection(connection, definition);
        enter(connection, Asking.now());
    }

    /** @throws IllegalTransactionStateException when somebody would join a transaction that was begun for another */
    @Override
    protected Object doGetTransaction() {
        var begun = begunFor();
        if (begun != null && Turns.areTaken()) {
            takeTurn(begun);
        } else if (begun != null && !begun.asking().equals(Asking.now())) {
            throw new IllegalTransactionStateException(
                    "Within a transaction of " + begun.asking() + " nothing is done in the name of " + Asking.now());
        }
        return super.doGetTransaction();
    }

    @Override
    protected Object doSuspend(Object transaction) {
        var begun = TransactionSynchronizationManager.unbindResourceIfPossible(this);
        return new Suspended(super.doSuspend(transaction), (Scoped) begun);
    }

    @Override
    protected void doResume(@Nullable Object transaction, Object suspended) {
        var before = (Suspended) suspended;
        super.doResume(transaction, before.resources());
        if (before.scoped() != null) {
            TransactionSynchronizationManager.bindResource(this, before.scoped());
        }
    }

    @Override
    protected void doCleanupAfterCompletion(Object transaction) {
        TransactionSynchronizationManager.unbindResourceIfPossible(this);
        super.doCleanupAfterCompletion(transaction);
    }

    /** Gives the connection's transaction the scope of whoever asks. */
    void enter(Connection connection, Asking asking) throws SQLException {
        var circumstances = Circumstances.current();
        try (var statement = connection.prepareStatement(ENTER)) {
            int place = 0;
            statement.setObject(
                    ++place, asking.user() == null ? null : asking.user().value());
            statement.setString(++place, roles(asking));
            statement.setString(++place, LocalDate.now(clock).toString());
            statement.setString(++place, String.valueOf(asking.ceiling().contains(Role.ADMIN)));
            statement.setString(
                    ++place, asking.work() == null ? "" : asking.work().name());
            statement.setString(++place, circumstances.useCase());
            statement.setString(++place, circumstances.origin());
            statement.setString(++place, circumstances.session());
            statement.execute();
        }
        TransactionSynchronizationManager.unbindResourceIfPossible(this);
        TransactionSynchronizationManager.bindResource(this, new Scoped(asking, circumstances));
    }

    private void takeTurn(Scoped begun) {
        var asking = Asking.now();
        if (begun.equals(new Scoped(asking, Circumstances.current()))) {
            return;
        }
        var connection = DataSourceUtils.getConnection(obtainDataSource());
        try {
            enter(connection, asking);
        } catch (SQLException e) {
            throw new TransactionSystemException("The scope could not be changed", e);
        } finally {
            DataSourceUtils.releaseConnection(connection, obtainDataSource());
        }
    }

    private @Nullable Scoped begunFor() {
        boolean begun = TransactionSynchronizationManager.getResource(obtainDataSource()) instanceof ConnectionHolder;
        return begun ? (Scoped) TransactionSynchronizationManager.getResource(this) : null;
    }

    private static String roles(Asking asking) {
        return asking.ceiling().stream().map(Role::name).sorted().collect(Collectors.joining(",", "{", "}"));
    }

    private record Scoped(Asking asking, Circumstances circumstances) {}

    private record Suspended(Object resources, @Nullable Scoped scoped) {}
}
