package org.demarche.ui.error;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.demarche.core.access.AuditNote;
import org.demarche.core.access.AuditNotes;
import org.demarche.core.access.NoteKind;
import org.demarche.ui.shell.Shell;

/** A page that is not for this person: answered as if it did not exist. */
@ParentLayout(Shell.class)
@AnonymousAllowed
class ForeignPage extends NothingHere implements HasErrorParameter<AccessDeniedException> {

    private final transient AuditNotes notes;

    ForeignPage(AuditNotes notes) {
        this.notes = notes;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        notes.note(AuditNote.of(NoteKind.DENIED)
                .with("address", event.getLocation().getPath()));
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
