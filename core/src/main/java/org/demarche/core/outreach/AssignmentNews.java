package org.demarche.core.outreach;

import java.time.Instant;
import java.util.Map;
import org.demarche.core.access.Part;
import org.demarche.core.access.UserId;
import org.demarche.core.bell.Bell;
import org.demarche.core.bell.Ring;
import org.demarche.core.bell.RingKind;
import org.springframework.stereotype.Component;

/** Tells of parts in a case that come and go: the timeline of the case, and the people whom it concerns. */
@Component
class AssignmentNews {

    private final Timeline timeline;
    private final Bell bell;
    private final Assignees assignees;

    AssignmentNews(Timeline timeline, Bell bell, Assignees assignees) {
        this.timeline = timeline;
        this.bell = bell;
        this.assignees = assignees;
    }

    /** @param name of who has it now */
    void given(CaseKey key, Handover handover, String name, String note, Instant now) {
        timeline.add(
                key,
                TimelineEvent.of(EntryKind.ASSIGNED, now)
                        .with(Map.of("part", handover.part().name(), "name", name))
                        .saying(note));
        ring(RingKind.CASE_GIVEN, handover.to(), key, handover.part());
        if (handover.before() != null) {
            ring(RingKind.CASE_TAKEN, handover.before(), key, handover.part());
        }
    }

    void released(CaseKey key, Part part, UserId user, Instant now) {
        timeline.add(
                key,
                TimelineEvent.of(EntryKind.UNASSIGNED, now)
                        .with(Map.of("part", part.name(), "name", assignees.nameOf(user))));
        ring(RingKind.CASE_TAKEN, user, key, part);
    }

    private void ring(RingKind kind, UserId to, CaseKey key, Part part) {
        var ring = Ring.of(kind, to).in(key.id(), key.campaign()).with("part", part.name());
        bell.ring(part == Part.HELPER ? ring : ring.alsoByMail());
    }
}
