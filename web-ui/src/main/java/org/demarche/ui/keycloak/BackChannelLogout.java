package org.demarche.ui.keycloak;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.demarche.ui.session.Ending;
import org.demarche.ui.session.OpenSessions;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.web.authentication.logout.LogoutHandler;

/**
 * The identity provider says that a session is over. The one that Spring Security brings posts to the application itself
 * under a fixed name of the cookie and leaves open tabs standing; here the sessions are at hand, with every tab.
 */
class BackChannelLogout implements LogoutHandler {

    private final OpenSessions sessions;

    BackChannelLogout(OpenSessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        if (authentication == null || !(authentication.getPrincipal() instanceof OidcLogoutToken token)) {
            return;
        }
        for (var session : sessions.signedIn()) {
            if (session.principal(OidcAccount.class)
                    .filter(who -> isMeant(who, token))
                    .isPresent()) {
                sessions.end(session, Ending.SIGNED_OUT);
            }
        }
    }

    /** One session, if it is named; all of the person otherwise. */
    private static boolean isMeant(OidcAccount account, OidcLogoutToken token) {
        var session = token.getSessionId();
        return session == null
                ? Objects.equals(account.getSubject(), token.getSubject())
                : session.equals(account.sessionAtProvider());
    }
}
