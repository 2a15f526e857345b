package org.demarche.ui.session;

import org.demarche.core.access.AuditNote;
import org.demarche.core.access.AuditNotes;
import org.demarche.core.access.NoteKind;
import org.demarche.core.access.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Tells the audit what Spring Security has no event for: who proved anew that it is them, whom an identity provider sent and
 * we refused, whose session was ended from elsewhere.
 */
@Component
public class DoorNotes {

    private static final String STEPPED_UP = DoorNotes.class.getName() + ".steppedUp";

    private final AuditNotes audit;

    DoorNotes(AuditNotes audit) {
        this.audit = audit;
    }

    public void steppedUp(UserId person) {
        audit.note(about(NoteKind.STEP_UP, person));
        var request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.setAttribute(STEPPED_UP, true, RequestAttributes.SCOPE_REQUEST);
        }
    }

    /** Whether this request was told of as such: what an identity provider confirms looks to Spring Security like a sign-in. */
    public static boolean steppedUpNow() {
        var request = RequestContextHolder.getRequestAttributes();
        return request != null && request.getAttribute(STEPPED_UP, RequestAttributes.SCOPE_REQUEST) != null;
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
