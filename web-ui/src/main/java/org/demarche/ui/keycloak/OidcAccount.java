package org.demarche.ui.keycloak;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.core.access.Role;
import org.demarche.core.access.SignedIn;
import org.demarche.core.access.UserId;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;

/** Somebody whom the identity provider vouches for and who has an account here. */
class OidcAccount extends DefaultOidcUser implements SignedIn {

    private final UserId id;
    private final Set<Role> roles;

    OidcAccount(UserId id, Set<Role> roles, OidcIdToken token) {
        super(authorities(roles), token);
        this.id = id;
        this.roles = Set.copyOf(roles);
    }

    @Override
    public UserId userId() {
        return id;
    }

    Set<Role> roles() {
        return roles;
    }

    /** Unless the provider says when they proved who they are, it was too long ago. */
    @Override
    public Instant authenticatedAt() {
        return Objects.requireNonNullElse(getAuthenticatedAt(), Instant.EPOCH);
    }

    /** What the provider calls their session; logout tokens name it. */
    String sessionAtProvider() {
        return Objects.requireNonNullElse(getClaimAsString("sid"), "");
    }

    private static Set<GrantedAuthority> authorities(Set<Role> roles) {
        return roles.stream()
                .map(role -> new SimpleGrantedAuthority(role.authority()))
                .collect(Collectors.toSet());
    }
}
