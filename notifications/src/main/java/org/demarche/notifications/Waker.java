package org.demarche.notifications;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.event.AbstractSchedulerListener;
import com.github.kagkarlsson.scheduler.serializer.Serializer;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Makes the scheduler that wakes the rounds, one node at a time. It keeps nothing but when: what is to be done stands in
 * other rows.
 *
 * @see "docs/adr/0012-one-node-at-a-time-is-woken.md"
 */
final class Waker extends SchedulerBuilder {

    /** A node that ends in the middle of a round keeps the others from it for four of these. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(5);

    private static final int MISSED = 4;
    private static final int LOOKS_IN_A_PAUSE = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    /** How long it waits between two looks goes by the machine's clock, taken before ours: ours may stand, or go back. */
    private Waker(DataSource database, List<RecurringTask<?>> rounds, Clock clock, Duration pause) {
        super(database, new ArrayList<Task<?>>(rounds));
        pollingInterval(pause.dividedBy(LOOKS_IN_A_PAUSE));
        this.clock = clock::instant;
        startTasks.addAll(rounds);
    }

    /** @param pause the shortest between two rounds */
    static Scheduler of(
            DataSource database,
            List<RecurringTask<?>> rounds,
            Clock clock,
            Node node,
            Duration pause,
            Runnable mishap) {
        return new Waker(database, rounds, clock, pause)
                .tableName("wake_up")
                .schedulerName(new SchedulerName.Fixed(node.name()))
                .threads(2)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(MISSED)
                .shutdownMaxWait(PATIENCE)
                .serializer(new KeepsNothing())
                .addSchedulerListener(new Listener(mishap))
                .build();
    }

    private static final class Listener extends AbstractSchedulerListener {

        private final Runnable mishap;

        Listener(Runnable mishap) {
            this.mishap = mishap;
        }

        @Override
        public void onSchedulerEvent(SchedulerEventType type) {
            if (type == SchedulerEventType.UNEXPECTED_ERROR || type == SchedulerEventType.COMPLETIONHANDLER_ERROR) {
                mishap.run();
            }
        }
    }

    /** Bytes of the database never become objects. */
    private static final class KeepsNothing implements Serializer {

        @Override
        public byte @Nullable [] serialize(@Nullable Object data) {
            return null;
        }

        @Override
        public <T> @Nullable T deserialize(Class<T> type, byte @Nullable [] bytes) {
            return null;
        }
    }
}
