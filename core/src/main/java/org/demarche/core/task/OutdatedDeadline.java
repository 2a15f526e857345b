package org.demarche.core.task;

import java.time.LocalDate;
import java.util.Map;
import org.demarche.core.base.Refused;
import org.demarche.core.outreach.EntryKind;
import org.demarche.core.task.OutdatedDeadlines.Cause;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Computes one deadline anew, sets its day and tells the timeline of its case. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class OutdatedDeadline {

    private final Deadlines deadlines;
    private final OutdatedDeadlines outdated;
    private final DueThings things;
    private final Reckoner reckoner;
    private final DeadlineChronicle chronicle;

    OutdatedDeadline(
            Deadlines deadlines,
            OutdatedDeadlines outdated,
            DueThings things,
            Reckoner reckoner,
            DeadlineChronicle chronicle) {
        this.deadlines = deadlines;
        this.outdated = outdated;
        this.things = things;
        this.reckoner = reckoner;
        this.chronicle = chronicle;
    }

    /** What governs nothing any more, or is out of reach by now, stays as it is. */
    void compute(DeadlineId id) {
        outdated.take(id).ifPresent(cause -> {
            outdated.done(id);
            var deadline = deadlines.findById(id).orElseThrow();
            things.find(deadline.object())
                    .filter(thing -> thing.isGovernedBy(deadline))
                    .ifPresent(thing -> compute(thing, deadline, cause));
        });
    }

    private void compute(DueThing thing, Deadline deadline, Cause cause) {
        LocalDate before;
        try {
            before = reckoner.reckonAgain(reckoner.almanac(), deadline);
        } catch (Refused _) {
            return;
        }
        deadlines.save(deadline);
        if (!before.equals(deadline.dueOn())) {
            things.move(thing, deadline.dueOn());
            if (!deadline.isPaused()) { // while it stands still it moves every day, and nobody is told of that
                var details = Map.of("from", before.toString(), "because", cause.name());
                chronicle.tell(EntryKind.DEADLINE_MOVED, thing, deadline, details, "");
                outdated.movedFrom(deadline.id(), before);
            }
        }
    }
}
