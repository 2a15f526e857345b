package org.demarche.ui.error;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.demarche.core.base.Refused;
import org.demarche.ui.shell.Shell;

/** An object that is missing or not for this person, met while opening its page. */
@ParentLayout(Shell.class)
@AnonymousAllowed
class RefusedPage extends NothingHere implements HasErrorParameter<Refused> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Refused> parameter) {
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
