package org.demarche.migrations;

import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * The start of a node that does not migrate: it waits for one that does, and works on no schema but the one that it knows.
 * {@code demarche.migrations.wait} says how long.
 */
@Component
@ConditionalOnProperty(SchemaWait.WAIT)
class SchemaWait implements SmartInitializingSingleton {

    static final String WAIT = "demarche.migrations.wait";

    private static final Logger LOG = LoggerFactory.getLogger(SchemaWait.class);
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final Schema schema;
    private final DataSource database;
    private final InstallationKind wanted;
    private final Duration patience;

    SchemaWait(Schema schema, DataSource database, Environment environment) {
        this.schema = schema;
        this.database = database;
        wanted = InstallationKind.wantedBy(environment);
        patience = environment.getRequiredProperty(WAIT, Duration.class);
    }

    @Override
    public void afterSingletonsInstantiated() {
        long end = System.nanoTime() + patience.toNanos();
        for (boolean told = false; !isReady(); told = true) {
            if (!told) {
                LOG.info("Waiting for a node that migrates the database");
            }
            if (System.nanoTime() > end) {
                throw new WrongDatabase("Demarche refuses this database: its schema is older than this version. "
                        + "Start this version with its screens once, which migrates it.");
            }
            pause();
        }
    }

    private boolean isReady() {
        return switch (schema.state()) {
            case OLDER -> false;
            case NEWER ->
                throw new WrongDatabase("Demarche refuses this database: a newer version has migrated it. "
                        + "Start that version here as well.");
            case KNOWN -> isMarked();
        };
    }

    /** The mark follows the migration. */
    private boolean isMarked() {
        try (var connection = database.getConnection()) {
            var mark = new InstallationMark(connection);
            mark.requireFor(wanted);
            return mark.read().isPresent();
        } catch (SQLException e) {
            throw new IllegalStateException("The database does not answer", e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while waiting for the database", e);
        }
    }
}
