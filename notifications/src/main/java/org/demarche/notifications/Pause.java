package org.demarche.notifications;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import java.time.Duration;
import java.time.Instant;

/**
 * From one beginning to the next. Counted from the beginning, because a round knows the time at which it began: what became
 * due while it ran is for the next one.
 */
record Pause(Duration length) implements Schedule {

    /** What a node that ended has left in the middle is begun anew; the library's own way reads the time of the machine. */
    static RecurringTask<?> recurring(String name, Duration pause, Runnable round) {
        return Tasks.recurring(name, new Pause(pause))
                .onDeadExecution((dead, wakeUp) -> wakeUp.reschedule(dead, dead.getTimeDone()))
                .execute((_, _) -> round.run());
    }

    @Override
    public Instant getNextExecutionTime(ExecutionComplete run) {
        return run.getTimeDone().minus(run.getDuration()).plus(length);
    }

    @Override
    public Instant getInitialExecutionTime(Instant now) {
        return now;
    }

    @Override
    public boolean isDeterministic() {
        return false;
    }
}
