package org.demarche.core.audit;

import java.time.Clock;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.demarche.core.access.Work;
import org.demarche.core.sql.DatabaseAway;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Wakes the sealer in every process of the product, web or mail: whichever runs, the audit is sealed, and the turn that is
 * taken in the database leaves one at work. Anchors the head at start, daily and at stop.
 */
@Component
class Sealing implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Sealing.class);
    private static final long PATIENCE_SECONDS = 5;

    private final AuditSettings settings;
    private final Sealer sealer;
    private final Seals seals;
    private final Anchors anchors;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private @Nullable ScheduledExecutorService executor;

    Sealing(
            AuditSettings settings,
            Sealer sealer,
            Seals seals,
            Anchors anchors,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.settings = settings;
        this.sealer = sealer;
        this.seals = seals;
        this.anchors = anchors;
        this.clock = clock;
        transaction = new TransactionTemplate(transactions);
    }

    /** After what people do has come to an end: the last entries are sealed too. */
    @Override
    public int getPhase() {
        return 0;
    }

    @Override
    public synchronized void start() {
        if (!settings.sealsHere() || executor != null) {
            return;
        }
        var started = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("audit-sealer").daemon().factory());
        executor = started;
        every(started, settings.sealEvery().toMillis(), guarded(sealer::seal));
        every(started, settings.anchorEvery().toMillis(), guarded(this::anchor));
    }

    @Override
    public synchronized void stop() {
        if (executor == null) {
            return;
        }
        executor.shutdown();
        try {
            executor.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        executor = null;
        guarded(sealer::seal).run();
        guarded(this::anchor).run();
    }

    @Override
    public synchronized boolean isRunning() {
        return executor != null;
    }

    private void anchor() {
        Work.SEALING
                .call(() -> transaction.execute(_ -> seals.last()))
                .ifPresent(seal -> anchors.drop(new Anchor(clock.instant(), seal.number(), seal.head())));
    }

    private static void every(ScheduledExecutorService executor, long millis, Runnable round) {
        executor.scheduleWithFixedDelay(round, 0, millis, TimeUnit.MILLISECONDS);
    }

    /** A scheduled task that throws would never run again. */
    private static Runnable guarded(Runnable round) {
        return () -> {
            try {
                round.run();
            } catch (RuntimeException e) {
                if (DatabaseAway.isReasonOf(e)) {
                    LOG.debug("The audit waits for the database", e);
                } else {
                    LOG.error("The audit could not be sealed or anchored; the next round tries again", e);
                }
            }
        };
    }
}
