package org.demarche.ui.signin;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.server.VaadinSession;
import org.demarche.core.access.Access;
import org.demarche.core.access.Pace;
import org.demarche.core.access.Pace.Costly;
import org.demarche.core.base.Refused;
import org.demarche.ui.form.FormDesk;
import org.demarche.ui.form.FormDialog;
import org.demarche.ui.session.DoorNotes;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** Asks for the password once more, in a dialog over the page. */
@Component
class PasswordConfirmation {

    private final ObjectProvider<UserDetailsService> accounts;
    private final FormDesk desk;
    private final Access access;
    private final DoorNotes notes;
    private final Pace pace;

    PasswordConfirmation(
            ObjectProvider<UserDetailsService> accounts, FormDesk desk, Access access, DoorNotes notes, Pace pace) {
        this.accounts = accounts;
        this.desk = desk;
        this.access = access;
        this.notes = notes;
        this.pace = pace;
    }

    void ask(Runnable deed) {
        var ui = UI.getCurrent();
        var password = new PasswordField(ui.getTranslation("signin.password"));
        password.getElement().setProperty("autocomplete", "current-password");
        password.setWidthFull();
        password.focus();
        var why = new Paragraph(ui.getTranslation("signin.confirm.why"));
        why.addClassName("dm-2");
        var dialog = new FormDialog(
                        desk, ui.getTranslation("signin.confirm.title"), ui.getTranslation("signin.confirm.go-on"))
                .with(why, password)
                .field("refused.step-up.password", password);
        dialog.open(() -> prove(password.getValue()), deed);
    }

    private void prove(String password) {
        var strategy = SecurityContextHolder.getContextHolderStrategy();
        var known = strategy.getContext().getAuthentication();
        if (known == null) {
            throw Refused.notAllowed();
        }
        pace.keep(Costly.PROOF);
        var context = strategy.createEmptyContext();
        try {
            context.setAuthentication(new DaoAuthenticationProvider(accounts.getObject())
                    .authenticate(UsernamePasswordAuthenticationToken.unauthenticated(known.getName(), password)));
        } catch (AuthenticationException _) {
            notes.refused(access.user(), "confirmation");
            throw new Refused("refused.step-up.password");
        }
        strategy.setContext(context);
        VaadinSession.getCurrent()
                .getSession()
                .setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, context);
        notes.steppedUp(access.user());
    }
}
