package org.demarche.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import org.demarche.core.base.Reference;
import org.demarche.core.base.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.util.DisconnectedClientHelper;

/**
 * What no form has answered itself: a refusal is shown in words; a bug is logged once with a short reference, which the
 * person can pass on. What they typed stays on the page.
 */
class Mishaps implements ErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Mishaps.class);

    @Override
    public void error(ErrorEvent event) {
        if (DisconnectedClientHelper.isClientDisconnectedException(event.getThrowable())) {
            return; // who left the page needs no answer, and nothing is wrong
        }
        var cause = rootOf(event.getThrowable());
        var ui = UI.getCurrent();
        switch (cause) {
            case Refused refused -> show(ui, refused);
            case AccessDeniedException _ -> show(ui, Refused.notAllowed());
            default -> {
                var reference = Reference.next();
                LOG.error("Mishap {}", reference, event.getThrowable());
                show(ui, new Refused("shell.mishap", reference));
            }
        }
    }

    static Throwable rootOf(Throwable thrown) {
        var cause = thrown;
        while (!(cause instanceof Refused) && cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        return cause;
    }

    private static void show(UI ui, Refused refused) {
        if (ui == null) {
            return;
        }
        ui.access(() -> {
            var dialog = new Dialog();
            dialog.setHeaderTitle(ui.getTranslation("shell.mishap.title"));
            dialog.add(new Paragraph(ui.getTranslation(refused.key(), refused.arguments())));
            var close = new Button(ui.getTranslation("shell.mishap.close"), _ -> dialog.close());
            close.addThemeVariants(ButtonVariant.PRIMARY);
            dialog.getFooter().add(close);
            dialog.setMaxWidth("420px");
            dialog.open();
        });
    }
}
