package org.demarche.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.demarche.testing.SettableClock;
import org.demarche.testing.WithDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which node is woken, and when. */
@MailTest
class WakerDbTest {

    private static final Duration PAUSE = Duration.ofSeconds(30);
    private static final Duration OFTEN = Duration.ofMillis(300);

    @Autowired
    private DataSource database;

    @Autowired
    @Qualifier(WithDatabase.FIXTURES)
    private JdbcClient fixtures;

    @Autowired
    private SettableClock clock;

    private final AtomicInteger runs = new AtomicInteger();
    private final AtomicInteger atOnce = new AtomicInteger();
    private final CountDownLatch ended = new CountDownLatch(1);

    @BeforeEach
    void begin() {
        clock.set(Morning.EIGHT);
    }

    @AfterEach
    void clear() {
        fixtures.sql("delete from wake_up").update();
    }

    @Test
    void oneNodeAtATimeIsAtARound() {
        var round = List.of(round("long", this::waitForTheEnd));
        var first = start("one", round);
        var second = start("two", List.of(round("long", this::waitForTheEnd)));
        try {
            await().until(() -> runs.get() == 1);
            clock.tick(PAUSE);
            await().during(OFTEN.multipliedBy(4)).until(() -> atOnce.get() == 1);

            ended.countDown();

            await().until(() -> runs.get() == 2);
        } finally {
            first.stop();
            second.stop();
        }
        assertThat(atOnce).hasValue(0);
    }

    @Test
    void followsTheClockOfTheProduct() {
        var scheduler = start("one", List.of(round("short", runs::incrementAndGet)));
        try {
            await().until(() -> runs.get() == 1);
            await().during(OFTEN.multipliedBy(4)).until(() -> runs.get() == 1);

            clock.tick(PAUSE);

            await().until(() -> runs.get() == 2);
        } finally {
            scheduler.stop();
        }
    }

    @Test
    void doesNotSleepUntilAClockThatWasPutBackHasCaughtUp() {
        var rounds = List.of(round("short", runs::incrementAndGet));
        var scheduler = start("one", rounds);
        try {
            await().until(() -> runs.get() == 1 && !picked());
            clock.tick(Duration.ofHours(-2));

            rounds.forEach(round -> round.onStartup(scheduler, clock::instant));
            clock.tick(PAUSE);

            await().until(() -> runs.get() == 2);
        } finally {
            scheduler.stop();
        }
    }

    private Scheduler start(String name, List<? extends RecurringTask<?>> rounds) {
        var scheduler = Waker.of(database, List.copyOf(rounds), clock, new Node(name, 1, "life"), OFTEN, () -> {});
        scheduler.start();
        return scheduler;
    }

    private static RecurringTask<?> round(String name, Runnable deed) {
        return Pause.recurring(name, PAUSE, deed);
    }

    private void waitForTheEnd() {
        runs.incrementAndGet();
        atOnce.incrementAndGet();
        try {
            ended.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        atOnce.decrementAndGet();
    }

    private boolean picked() {
        return fixtures.sql("select bool_or(picked) from wake_up")
                .query(Boolean.class)
                .single();
    }
}
