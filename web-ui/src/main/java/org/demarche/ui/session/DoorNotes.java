package org.demarche.ui.session;

import org.demarche.core.access.AuditNote;
import org.demarche.core.access.AuditNotes;
import org.demarche.core.access.NoteKind;
import org.demarche.core.access.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells the audit what Spring Security has no event for: who proved anew that it is them, whom an identity provider sent and
 * we refused, whose session was ended from elsewhere.
 */
@Component
public class DoorNotes {

    private final AuditNotes audit;

    DoorNotes(AuditNotes audit) {
        this.audit = audit;
    }

    public void steppedUp(UserId person) {
        audit.note(about(NoteKind.STEP_UP, person));
    }

    /** @param person who it would have been, where that is known */
    public void refused(@Nullable UserId person, String why) {
        audit.note(about(NoteKind.SIGN_IN_REFUSED, person).with("why", why));
    }

    @EventListener
    void ended(SessionEnded event) {
        audit.note(
                about(NoteKind.SIGN_OUT, event.person()).with("why", event.why().mark()));
    }

    private static AuditNote about(NoteKind kind, @Nullable UserId person) {
        return AuditNote.of(kind).about("USER", person).whom(person);
    }
}
