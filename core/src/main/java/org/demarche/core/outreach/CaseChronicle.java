package org.demarche.core.outreach;

import java.time.LocalDate;
import java.util.UUID;
import org.demarche.core.file.FileId;
import org.demarche.core.file.FileService;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;

/**
 * What goes with everything that happens in a case: its entry in the timeline, the day of the last contact, its file. For
 * features that have asked {@link CaseAccess} already.
 */
@Component
@PreAuthorize("hasAnyRole('STAFF', 'COORDINATOR')")
public class CaseChronicle {

    private final Timeline timeline;
    private final LastContact lastContact;
    private final FileService files;

    CaseChronicle(Timeline timeline, LastContact lastContact, FileService files) {
        this.timeline = timeline;
        this.lastContact = lastContact;
        this.files = files;
    }

    public void tell(CaseKey key, TimelineEvent event) {
        timeline.add(key, event);
    }

    public void contact(CaseKey key, LocalDate day) {
        lastContact.was(key, day);
    }

    public void attach(CaseKey key, FileId file) {
        files.attach(file, key.id(), key.campaign(), key.restricted());
    }

    public void forget(CaseKey key, UUID subject) {
        timeline.forget(key, subject);
        lastContact.recount(key);
    }
}
