package org.demarche.ui.keycloak;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.VaadinSession;
import org.demarche.core.base.Refused;
import org.demarche.ui.signin.Confirmation;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;

/** Sends somebody to the page of their organisation, and from there back to this one. What they typed is kept as a draft. */
class OidcConfirmation implements Confirmation {

    /** Where Spring Security looks for the way back. */
    private static final String WAY_BACK = "SPRING_SECURITY_SAVED_REQUEST";

    private final ProviderWatch watch;

    OidcConfirmation(ProviderWatch watch) {
        this.watch = watch;
    }

    @Override
    public void ask(Runnable deed) {
        if (watch.awaySince().isPresent()) {
            throw new Refused("refused.step-up.provider-away");
        }
        var ui = UI.getCurrent();
        var dialog = new Dialog();
        dialog.setHeaderTitle(ui.getTranslation("signin.confirm.title"));
        dialog.setWidth("min(480px, 100vw - 24px)");
        dialog.add(new Paragraph(ui.getTranslation("signin.confirm.organisation")));
        var leave = new Button(ui.getTranslation("signin.confirm.leave"), _ -> leave(ui));
        leave.addThemeVariants(ButtonVariant.PRIMARY);
        leave.setDisableOnClick(true);
        var cancel = new Button(ui.getTranslation("form.cancel"), _ -> dialog.close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        dialog.getFooter().add(cancel, leave);
        dialog.open();
    }

    private static void leave(UI ui) {
        var here = "/" + ui.getActiveViewLocation().getPathWithQueryParameters();
        VaadinSession.getCurrent().getSession().setAttribute(WAY_BACK, new SimpleSavedRequest(here));
        ui.getPage().setLocation(SignInRequests.BASE + "/" + OidcSignIn.REGISTRATION + "?" + SignInRequests.CONFIRM);
    }
}
