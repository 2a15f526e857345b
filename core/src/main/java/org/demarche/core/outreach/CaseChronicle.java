package org.demarche.core.outreach;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.demarche.core.access.Needs;
import org.demarche.core.access.Right;
import org.demarche.core.base.Line;
import org.demarche.core.file.FileId;
import org.demarche.core.file.FileService;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * What goes with everything that happens in a case: its entry in the timeline, the day of the last contact, its file. For
 * features that have asked {@link CaseAccess} already.
 */
@Component
@Needs(Right.WORK_ON_CASES)
public class CaseChronicle {

    /** Of a reason why something is taken back. */
    public static final int WHY_LENGTH = 1000;

    /** What tells of a day from which others are counted. */
    private static final Set<EntryKind> DAYS =
            EnumSet.of(EntryKind.DISPATCHED, EntryKind.DELIVERED, EntryKind.RESPONSE_RECEIVED, EntryKind.STAGE_MOVED);

    private final Timeline timeline;
    private final LastContact lastContact;
    private final FileService files;
    private final ApplicationEventPublisher events;

    CaseChronicle(Timeline timeline, LastContact lastContact, FileService files, ApplicationEventPublisher events) {
        this.timeline = timeline;
        this.lastContact = lastContact;
        this.files = files;
        this.events = events;
    }

    public void tell(CaseKey key, TimelineEvent event) {
        timeline.add(key, event);
        announce(key, event.kind());
    }

    public void contact(CaseKey key, LocalDate day) {
        lastContact.was(key, day);
    }

    public void attach(CaseKey key, FileId file) {
        files.attach(file, key.id(), key.campaign(), key.restricted());
    }

    /**
     * What was told about a subject was a mistake: its entry stays, struck, and another one says why.
     *
     * @param mistaken what the entry tells
     * @param why what was wrong with it; may be empty
     */
    public void takeBack(CaseKey key, UUID subject, EntryKind mistaken, Instant now, String why) {
        timeline.add(
                key,
                TimelineEvent.of(EntryKind.TAKEN_BACK, now)
                        .in(mistaken.strand())
                        .about(subject)
                        .with(Map.of("what", mistaken.name()))
                        .saying(Line.optional(why, WHY_LENGTH, "refused.case.take-back.why")));
        lastContact.recount(key);
        announce(key, mistaken);
    }

    private void announce(CaseKey key, EntryKind kind) {
        if (DAYS.contains(kind)) {
            events.publishEvent(new CaseDaysChanged(key.id()));
        }
    }
}
