package org.demarche.notifications;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Wakes the work from when the application is ready until it stops. Sending is woken on each node, since all may send at
 * once; the other rounds on one node at a time.
 */
@Component
class Rounds implements DisposableBean {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final NotificationSettings settings;
    private final RoundGuard guard;
    private final Agenda agenda;
    private final Sending sending;
    private final DataSource database;
    private final Clock clock;
    private @Nullable ScheduledExecutorService executor;
    private @Nullable Scheduler scheduler;

    Rounds(
            NotificationSettings settings,
            RoundGuard guard,
            Agenda agenda,
            Sending sending,
            DataSource database,
            Clock clock) {
        this.settings = settings;
        this.guard = guard;
        this.agenda = agenda;
        this.sending = sending;
        this.database = database;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        if (!settings.enabled() || executor != null) {
            return;
        }
        var started = Executors.newScheduledThreadPool(
                2, Thread.ofPlatform().name("notifications-", 1).daemon().factory());
        executor = started;
        var rounds = agenda.rounds();
        var waker = Waker.of(database, rounds, clock, sending.node(), settings.planEvery(), guard::wakingFailed);
        scheduler = waker;
        started.execute(() -> guard.run("own claims", sending::giveUpClaimsOfTheDead));
        started.execute(waker::start);
        every(started, settings.sendEvery(), settings.sendEvery(), "sending", sending::send);
        every(started, MINUTE, MINUTE, "waking", () -> follow(waker, rounds));
    }

    /** Nothing new is begun, and what is being sent is sent to its end: its answer must not be lost. */
    @Override
    public void destroy() throws InterruptedException {
        sending.stop();
        if (executor != null) {
            executor.shutdown();
        }
        if (scheduler != null) {
            scheduler.stop();
        }
        if (executor != null) {
            executor.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        }
    }

    /** A clock that was put back, here or on another node, must not let the rounds sleep until it has caught up. */
    private void follow(Scheduler waker, List<RecurringTask<?>> rounds) {
        rounds.forEach(round -> round.onStartup(waker, clock::instant));
    }

    private void every(ScheduledExecutorService executor, Duration first, Duration pause, String name, Runnable round) {
        executor.scheduleWithFixedDelay(
                () -> guard.run(name, round), first.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }
}
