package org.demarche.ui.signin;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.core.access.Role;
import org.demarche.core.access.SignedIn;
import org.demarche.core.access.UserId;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Somebody whom the identity provider vouches for and who has an account here. */
class OidcAccount extends DefaultOidcUser implements SignedIn {

    private final UserId id;

    OidcAccount(UserId id, Set<Role> roles, OidcUser user) {
        super(authorities(roles), user.getIdToken(), user.getUserInfo());
        this.id = id;
    }

    @Override
    public UserId userId() {
        return id;
    }

    /** Unless the provider says when they proved who they are, it was too long ago. */
    @Override
    public Instant authenticatedAt() {
        return Objects.requireNonNullElse(getAuthenticatedAt(), Instant.EPOCH);
    }

    private static Set<GrantedAuthority> authorities(Set<Role> roles) {
        return roles.stream()
                .map(role -> new SimpleGrantedAuthority(role.authority()))
                .collect(Collectors.toSet());
    }
}
