package org.demarche.core.task;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.demarche.core.outreach.EntryKind;
import org.demarche.core.outreach.Timeline;
import org.demarche.core.outreach.TimelineEvent;
import org.springframework.stereotype.Component;

/** Tells the timeline of the case what became of a task; a free task has nobody to tell. */
@Component
class TaskChronicle {

    private final Timeline timeline;
    private final Clock clock;

    TaskChronicle(Timeline timeline, Clock clock) {
        this.timeline = timeline;
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
        });
    }
}
