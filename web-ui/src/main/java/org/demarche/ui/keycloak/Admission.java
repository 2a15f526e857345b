package org.demarche.ui.keycloak;

import java.util.Optional;
import java.util.Set;
import org.demarche.core.access.AppUser;
import org.demarche.core.access.NewUser;
import org.demarche.core.access.Role;
import org.demarche.core.access.SignIn;
import org.demarche.core.base.Refused;
import org.demarche.ui.session.Ending;
import org.demarche.ui.session.OpenSession;
import org.demarche.ui.session.OpenSessions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;

/** Lets people in with what the identity provider says of them, at the door and while they are here. */
class Admission {

    private static final Logger LOG = LoggerFactory.getLogger(Admission.class);

    private final SignIn door;
    private final OpenSessions sessions;
    private final OidcSettings settings;

    Admission(SignIn door, OpenSessions sessions, OidcSettings settings) {
        this.door = door;
        this.sessions = sessions;
        this.settings = settings;
    }

    /**
     * @return empty for whoever has none of our roles, or whose account is switched off here
     * @throws Refused when no account can be made of what the provider says, for want of a name or an address
     */
    Optional<OidcAccount> admit(OidcIdToken token) {
        var roles = new RoleClaim(token.getClaims().get(settings.rolesClaim())).roles();
        return door.admit(Person.of(token, roles))
                .map(account -> new OidcAccount(account.id(), account.roles(), token));
    }

    /** A new token for an open session. */
    void renew(OpenSession session, OidcAccount before, OidcIdToken token) {
        var roles = new RoleClaim(token.getClaims().get(settings.rolesClaim())).roles();
        change(session, before, Person.of(token, roles), token);
    }

    /** The directory tells something else than the open session does. */
    void correct(OpenSession session, OidcAccount before, NewUser now) {
        change(session, before, now, before.getIdToken());
    }

    private void change(OpenSession session, OidcAccount before, NewUser now, OidcIdToken token) {
        if (now.roles().equals(before.roles())) {
            become(session, new OidcAccount(before.userId(), before.roles(), token));
        } else {
            admitAgain(now)
                    .ifPresentOrElse(
                            _ -> replace(session, before, new OidcAccount(before.userId(), now.roles(), token)),
                            () -> sessions.end(session, Ending.NO_ROLE));
        }
    }

    /** What cannot be an account any more is as good as one without a role: one person must not stop the checks of all. */
    private Optional<AppUser> admitAgain(NewUser now) {
        try {
            return door.admit(now);
        } catch (Refused unfit) {
            LOG.warn("{} cannot be an account any more: {}", now.subject(), unfit.key());
            return Optional.empty();
        }
    }

    private static void replace(OpenSession session, OidcAccount before, OidcAccount now) {
        become(session, now);
        if (lost(before.roles(), now.roles())) {
            session.reload();
        }
    }

    private static boolean lost(Set<Role> before, Set<Role> now) {
        return !now.containsAll(before);
    }

    private static void become(OpenSession session, OidcAccount now) {
        session.authentication()
                .filter(OAuth2AuthenticationToken.class::isInstance)
                .map(OAuth2AuthenticationToken.class::cast)
                .ifPresent(before -> session.become(new OAuth2AuthenticationToken(
                        now, now.getAuthorities(), before.getAuthorizedClientRegistrationId())));
    }
}
