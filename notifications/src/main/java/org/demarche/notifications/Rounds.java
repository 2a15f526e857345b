package org.demarche.notifications;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.demarche.core.outbox.ReminderPlanner;
import org.demarche.notifications.digest.DigestCollector;
import org.demarche.notifications.mail.Reconciliation;
import org.demarche.notifications.mail.Sender;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Wakes the work from when the application is ready until it stops. A round that fails is told of, and the next one comes. */
@Component
class Rounds implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);

    private final NotificationSettings settings;
    private final ReminderPlanner planner;
    private final DigestCollector collector;
    private final Sender sender;
    private final Reconciliation reconciliation;
    private final Upkeep upkeep;
    private @Nullable ScheduledExecutorService executor;

    Rounds(
            NotificationSettings settings,
            ReminderPlanner planner,
            DigestCollector collector,
            Sender sender,
            Reconciliation reconciliation,
            Upkeep upkeep) {
        this.settings = settings;
        this.planner = planner;
        this.collector = collector;
        this.sender = sender;
        this.reconciliation = reconciliation;
        this.upkeep = upkeep;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        if (!settings.enabled() || executor != null) {
            return;
        }
        var started = Executors.newScheduledThreadPool(
                2, Thread.ofPlatform().name("notifications-", 1).daemon().factory());
        executor = started;
        started.execute(guarded("own claims", () -> reconciliation.abandonOwn(settings.nodeName())));
        every(started, settings.planEvery(), "planning", () -> {
            planner.plan(settings.firstDigestAtOnce());
            collector.collect();
        });
        every(started, settings.planEvery(), "ending restrictions", upkeep::endRestrictions);
        every(started, settings.planEvery(), "hand-overs", upkeep::handOver);
        every(started, HOUR, "removing loose files", upkeep::removeLooseFiles);
        every(started, DAY, "removing bytes without a row", upkeep::removeBytesWithoutRow);
        every(started, settings.sendEvery(), "sending", () -> {
            reconciliation.settle();
            sender.sendAll(settings.nodeName(), settings.lease());
        });
    }

    @Override
    public void destroy() throws InterruptedException {
        if (executor != null) {
            executor.shutdown();
            executor.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        }
    }

    private static void every(ScheduledExecutorService executor, Duration pause, String name, Runnable round) {
        executor.scheduleWithFixedDelay(guarded(name, round), 0, pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** A scheduled task that throws would never run again. */
    private static Runnable guarded(String name, Runnable round) {
        return () -> {
            try {
                round.run();
            } catch (RuntimeException e) {
                LOG.error("The round of {} failed; the next one tries again", name, e);
            }
        };
    }
}
