package org.demarche.core.bell;

import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.demarche.core.access.UserId;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;
import org.springframework.stereotype.Component;

/**
 * Hears, on every node that listens, whose number of notices changed anywhere. By a connection of its own, which does nothing
 * but wait: the pool is for those who work. Tells who, and nothing of what.
 */
@Component
public class BellEar implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(BellEar.class);
    private static final Duration PAUSE = Duration.ofSeconds(5);

    /** After so many milliseconds it looks whether it has been stopped, and after so many looks whether anybody is there still. */
    private static final int AT_A_TIME = 2000;

    private static final int LOOKS = 30;
    private static final int PATIENCE_SECONDS = 5;

    private final DataSource pool;
    private final AtomicBoolean over = new AtomicBoolean();
    private final AtomicBoolean deaf = new AtomicBoolean();
    private @Nullable Thread listening;

    BellEar(DataSource pool) {
        this.pool = pool;
    }

    /**
     * Begins to listen.
     *
     * @param rung is told whose number changed, by a thread of ours
     * @param missed is called when something may have been missed, at the beginning too
     */
    public void listen(Consumer<UserId> rung, Runnable missed) {
        var database = DataSourceBuilder.derivedFrom(pool)
                .type(SimpleDriverDataSource.class)
                .build();
        listening = Thread.ofPlatform().name("bell").daemon().start(() -> {
            while (!over.get()) {
                try {
                    hear(database, rung, missed);
                } catch (SQLException e) {
                    tellOnce(e);
                    pause();
                }
            }
        });
    }

    private void hear(DataSource database, Consumer<UserId> rung, Runnable missed) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("listen demarche_bell");
            if (deaf.getAndSet(false)) {
                LOG.info("Notices reach open windows again");
            }
            missed.run();
            while (!over.get() && connection.isValid(PATIENCE_SECONDS)) {
                hear(connection.unwrap(PGConnection.class), rung);
            }
        }
    }

    private void hear(PGConnection connection, Consumer<UserId> rung) throws SQLException {
        for (int look = 0; look < LOOKS && !over.get(); look++) {
            for (var each : connection.getNotifications(AT_A_TIME)) {
                tell(each, rung);
            }
        }
    }

    private void tellOnce(SQLException why) {
        if (!over.get() && !deaf.getAndSet(true)) {
            LOG.warn("Notices do not reach open windows while the database is away: {}", why.toString());
        }
    }

    /** One who cannot be told must not keep the others from it. */
    private static void tell(PGNotification each, Consumer<UserId> rung) {
        try {
            rung.accept(new UserId(UUID.fromString(each.getParameter())));
        } catch (RuntimeException e) {
            LOG.error("A window could not be told of a notice", e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void destroy() {
        over.set(true);
        if (listening != null) {
            listening.interrupt();
        }
    }
}
