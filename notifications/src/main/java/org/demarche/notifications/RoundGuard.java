package org.demarche.notifications;

import java.util.concurrent.atomic.AtomicReference;
import org.demarche.core.sql.DatabaseAway;
import org.demarche.migrations.Schema;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Stands around every round: lets none begin on a schema that this version does not know, and none end the rounds after it.
 * What lasts is said once, not every few seconds.
 */
@Component
class RoundGuard {

    private static final Logger LOG = LoggerFactory.getLogger(RoundGuard.class);

    private enum Condition {
        WELL,
        DATABASE_AWAY,
        SCHEMA_UNKNOWN
    }

    private final Schema schema;
    private final AtomicReference<Condition> condition = new AtomicReference<>(Condition.WELL);

    RoundGuard(Schema schema) {
        this.schema = schema;
    }

    void run(String name, Runnable round) {
        try {
            if (isKnown(schema.state())) {
                round.run();
            }
        } catch (RuntimeException e) {
            if (DatabaseAway.isReasonOf(e)) {
                databaseIsAway();
            } else {
                LOG.error("The round of {} failed; the next one tries again", name, e);
            }
        }
    }

    /** Whoever wakes the rounds could not; it says no reason, so the database is asked. */
    void wakingFailed() {
        run("waking", () -> LOG.error("The rounds could not be woken, though the database answers"));
    }

    private void databaseIsAway() {
        if (condition.getAndSet(Condition.DATABASE_AWAY) != Condition.DATABASE_AWAY) {
            LOG.warn("The database does not answer; rounds go on when it does");
        }
    }

    private boolean isKnown(Schema.State state) {
        boolean known = state == Schema.State.KNOWN;
        var before = condition.getAndSet(known ? Condition.WELL : Condition.SCHEMA_UNKNOWN);
        if (known && before != Condition.WELL) {
            LOG.info("Rounds go on");
        }
        if (!known && before != Condition.SCHEMA_UNKNOWN) {
            LOG.error("The schema is {} than this version knows: no round begins until it is replaced", state);
        }
        return known;
    }
}
