package org.demarche.ui.audit;

import java.util.Locale;
import org.demarche.core.access.AppUser;
import org.demarche.core.access.AuditNote;
import org.demarche.core.access.AuditNotes;
import org.demarche.core.access.NoteKind;
import org.demarche.core.access.SignIn;
import org.demarche.core.access.SignedIn;
import org.demarche.core.access.UserId;
import org.demarche.ui.session.DoorNotes;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/**
 * Writes down who came in, who was turned away and who left. Of a name that nobody has nothing is kept: people type their
 * password into the wrong field.
 */
@Component
class SignInNotes {

    private final AuditNotes notes;
    private final SignIn door;

    SignInNotes(AuditNotes notes, SignIn door) {
        this.notes = notes;
        this.door = door;
    }

    @EventListener
    void cameIn(InteractiveAuthenticationSuccessEvent event) {
        if (!DoorNotes.steppedUpNow()) {
            note(NoteKind.SIGN_IN, user(event.getAuthentication()), "");
        }
    }

    @EventListener
    void turnedAway(AbstractAuthenticationFailureEvent event) {
        var known = door.known(event.getAuthentication().getName()).map(AppUser::id);
        note(NoteKind.SIGN_IN_REFUSED, known.orElse(null), reason(event));
    }

    @EventListener
    void left(LogoutSuccessEvent event) {
        note(NoteKind.SIGN_OUT, user(event.getAuthentication()), "");
    }

    private void note(NoteKind kind, @Nullable UserId whom, String why) {
        var note = AuditNote.of(kind).about("USER", whom).whom(whom);
        notes.note(why.isEmpty() ? note : note.with("why", why));
    }

    private static @Nullable UserId user(Authentication who) {
        return who.getPrincipal() instanceof SignedIn signedIn ? signedIn.userId() : null;
    }

    /** {@code AuthenticationFailureBadCredentialsEvent} is {@code bad-credentials}. */
    private static String reason(AbstractAuthenticationFailureEvent event) {
        return event.getClass()
                .getSimpleName()
                .replaceAll("^AuthenticationFailure|Event$", "")
                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
    }
}
