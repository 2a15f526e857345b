package org.demarche.core.restriction;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.demarche.core.access.AuditNote;
import org.demarche.core.access.AuditNotes;
import org.demarche.core.access.NoteKind;
import org.demarche.core.outreach.CaseKey;
import org.demarche.core.outreach.EntryKind;
import org.demarche.core.outreach.Timeline;
import org.demarche.core.outreach.TimelineEvent;
import org.springframework.stereotype.Component;

/** What becomes of restrictions, told in the timeline of the case, and in the audit when one is over. */
@Component
class RestrictionNews {

    private final Timeline timeline;
    private final AuditNotes notes;
    private final Clock clock;

    RestrictionNews(Timeline timeline, AuditNotes notes, Clock clock) {
        this.timeline = timeline;
        this.notes = notes;
        this.clock = clock;
    }

    /**
     * An entry about what is restricted is as hidden as that.
     *
     * @param now the case as it is by now, restricted or not
     */
    void tell(CaseKey now, RestrictedObject object, EntryKind kind, Map<String, String> details) {
        var all = new HashMap<>(details);
        all.put("type", object.type().name());
        var event = TimelineEvent.of(kind, clock.instant()).with(all);
        timeline.add(now, object.isCase() ? event : event.about(object.id()));
    }

    /** It is over: the team sees it again. */
    void note(NoteKind kind, Restrictions.Standing over) {
        notes.note(AuditNote.of(kind).about(over.type().name(), over.id()).inCase(over.caseId(), over.campaignId()));
    }
}
