package org.demarche.ui.session;

import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.demarche.core.access.Access;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Signs the person of the current window out. */
@Component
public class SignOut {

    private final AuthenticationContext authentication;
    private final Access access;
    private final OpenSessions sessions;
    private final ObjectProvider<SignOutAtProvider> providers;

    SignOut(
            AuthenticationContext authentication,
            Access access,
            OpenSessions sessions,
            ObjectProvider<SignOutAtProvider> providers) {
        this.authentication = authentication;
        this.access = access;
        this.sessions = sessions;
        this.providers = providers;
    }

    /** In this browser, and at the identity provider. */
    public void here() {
        authentication.logout();
    }

    /** In all their browsers: a laptop was lost. */
    public void everywhere() {
        var here = currentId();
        sessions.of(access.user()).stream()
                .filter(each -> !each.session().getId().equals(here))
                .forEach(each -> {
                    providers.forEach(provider -> provider.signOut(each));
                    sessions.end(each, Ending.SIGNED_OUT);
                });
        here();
    }

    private static String currentId() {
        return VaadinService.getCurrentRequest() instanceof VaadinServletRequest request
                        && request.getSession(false) != null
                ? request.getSession(false).getId()
                : "";
    }
}
