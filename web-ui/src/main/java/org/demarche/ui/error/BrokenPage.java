package org.demarche.ui.error;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.demarche.core.base.Reference;
import org.demarche.core.base.Refused;
import org.demarche.ui.shell.Crumb;
import org.demarche.ui.shell.HasCrumbs;
import org.demarche.ui.shell.Shell;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A bug met while opening a page. */
@ParentLayout(Shell.class)
@AnonymousAllowed
class BrokenPage extends Main implements HasErrorParameter<Exception>, HasCrumbs {

    private static final Logger LOG = LoggerFactory.getLogger(BrokenPage.class);

    BrokenPage() {
        addClassName("dm-page");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        for (Throwable cause = parameter.getException(); cause != null; cause = cause.getCause()) {
            if (cause instanceof Refused) {
                event.rerouteToError(Refused.class);
                return HttpServletResponse.SC_NOT_FOUND;
            }
        }
        var reference = Reference.next();
        LOG.error("Page broken {}", reference, parameter.getException());
        add(new H1(getTranslation("error.broken.title")), new Paragraph(getTranslation("shell.mishap", reference)));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(Crumb.here(getTranslation("error.broken.title")));
    }
}
