package org.demarche.core.task;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.demarche.core.outreach.EntryKind;
import org.demarche.core.outreach.Timeline;
import org.demarche.core.outreach.TimelineEvent;
import org.springframework.stereotype.Component;

/** Tells the timeline of the case what became of a deadline. */
@Component
class DeadlineChronicle {

    private final Timeline timeline;
    private final Clock clock;

    DeadlineChronicle(Timeline timeline, Clock clock) {
        this.timeline = timeline;
        this.clock = clock;
    }

    /** @param why what somebody wrote; empty when nothing */
    void tell(EntryKind kind, DueThing thing, Deadline deadline, String why) {
        tell(kind, thing, deadline, Map.of(), why);
    }

    /** @param details beside what it is and its day, which every entry has */
    void tell(EntryKind kind, DueThing thing, Deadline deadline, Map<String, String> details, String why) {
        var all = new HashMap<>(details);
        all.put("object", thing.object().type().name());
        all.put("due", deadline.dueOn().toString());
        if (thing.title() != null) {
            all.put("what", thing.title());
        }
        timeline.add(
                thing.key(),
                TimelineEvent.of(kind, clock.instant())
                        .about(deadline.id().value())
                        .with(all)
                        .saying(why));
    }
}
