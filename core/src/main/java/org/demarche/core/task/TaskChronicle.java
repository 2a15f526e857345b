package org.demarche.core.task;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.demarche.core.access.UserId;
import org.demarche.core.bell.Bell;
import org.demarche.core.bell.Ring;
import org.demarche.core.bell.RingKind;
import org.demarche.core.outreach.CaseKey;
import org.demarche.core.outreach.EntryKind;
import org.demarche.core.outreach.Timeline;
import org.demarche.core.outreach.TimelineEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Tells what became of a task: the timeline of its case, where it has one, by the bell those whose it is or was, and other
 * features.
 */
@Component
class TaskChronicle {

    /** What tells that it ended, or is open again. */
    private static final Set<EntryKind> TURNS =
            EnumSet.of(EntryKind.TASK_DONE, EntryKind.TASK_CANCELLED, EntryKind.TASK_REOPENED);

    private final Timeline timeline;
    private final Bell bell;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TaskChronicle(Timeline timeline, Bell bell, ApplicationEventPublisher events, Clock clock) {
        this.timeline = timeline;
        this.bell = bell;
        this.events = events;
        this.clock = clock;
    }

    void tell(EntryKind kind, Task task) {
        tell(kind, task, Map.of());
    }

    /** @param details beside the title and the day, which every entry has */
    void tell(EntryKind kind, Task task, Map<String, String> details) {
        task.aCase().ifPresent(key -> {
            var all = new HashMap<>(details);
            all.put("title", task.title());
            all.put("due", task.dueOn().toString());
            timeline.add(
                    key,
                    TimelineEvent.of(kind, clock.instant())
                            .about(task.id().value())
                            .with(all));
            if (TURNS.contains(kind)) {
                events.publishEvent(new TaskTurned(key, task.id(), task.status()));
            }
        });
    }

    /** Tells those whom it concerns that the task is somebody's now; by mail too where it was another's. */
    void given(Task task, @Nullable UserId before) {
        if (task.assignee().equals(before)) {
            return;
        }
        var given = of(RingKind.TASK_GIVEN, task.assignee(), task);
        if (before == null) {
            bell.ring(given);
        } else {
            bell.ring(given.alsoByMail());
            bell.ring(of(RingKind.TASK_TAKEN, before, task).alsoByMail());
        }
    }

    /** Tells whose it is that its day moved. */
    void moved(Task task, LocalDate before) {
        if (!task.dueOn().equals(before)) {
            bell.ring(of(RingKind.DAY_MOVED, task.assignee(), task)
                    .with("from", before.toString())
                    .with("to", task.dueOn().toString()));
        }
    }

    private static Ring of(RingKind kind, UserId to, Task task) {
        return Ring.of(kind, to)
                .in(task.aCase().map(CaseKey::id).orElse(null), task.campaign())
                .about(task.id().value());
    }
}
