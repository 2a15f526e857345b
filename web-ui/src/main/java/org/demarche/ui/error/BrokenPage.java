package org.demarche.ui.error;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.demarche.core.base.Reference;
import org.demarche.core.base.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A bug met while opening a page, or a database that does not answer. It stands without the frame, which reads the
 * account and would fail with it.
 */
@AnonymousAllowed
class BrokenPage extends Main implements HasErrorParameter<Exception> {

    private static final Logger LOG = LoggerFactory.getLogger(BrokenPage.class);

    BrokenPage() {
        addClassName("dm-door");
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
        var card = new Section(
                new H1(getTranslation("error.broken.title")),
                new Paragraph(getTranslation("error.broken.text", reference)),
                new Anchor("", getTranslation("error.broken.again")));
        card.addClassName("dm-door-card");
        add(new Div(), card);
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
