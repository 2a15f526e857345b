package org.demarche.core.sql;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.TransactionSystemException;

/**
 * Whether something failed only because the database is restarting or cannot be reached. That is a normal event: whoever
 * works by rounds says so once, in one line, and the next round tries again.
 */
public final class DatabaseAway {

    /** Shut down by its operator, crashed, starting up. */
    private static final Set<String> RESTARTING = Set.of("57P01", "57P02", "57P03");

    private static final String CONNECTION = "08";

    private DatabaseAway() {}

    public static boolean isReasonOf(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException said && isAway(said) || isReasonBefore(cause)) {
                return true;
            }
        }
        return false;
    }

    /** A transaction that cannot be rolled back any more tells of that, and keeps what happened before to itself. */
    private static boolean isReasonBefore(Throwable failure) {
        return failure instanceof TransactionSystemException ended
                && ended.getOriginalException() != null
                && ended.getOriginalException() != failure.getCause()
                && isReasonOf(ended.getOriginalException());
    }

    private static boolean isAway(SQLException said) {
        var state = String.valueOf(said.getSQLState());
        return said instanceof SQLTransientConnectionException
                || said instanceof SQLNonTransientConnectionException
                || state.startsWith(CONNECTION)
                || RESTARTING.contains(state);
    }
}
