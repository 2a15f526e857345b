package org.demarche.demo.account;

import java.io.Serializable;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import org.demarche.core.access.Role;
import org.demarche.core.access.SignedIn;
import org.demarche.core.access.UserId;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** Somebody of the demo who is signed in. */
public record DemoPrincipal(UserId userId, String login, Set<Role> roles, Instant authenticatedAt)
        implements UserDetails, SignedIn, Serializable {

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return roles.stream()
                .map(role -> new SimpleGrantedAuthority(role.authority()))
                .toList();
    }

    @Override
    public String getPassword() {
        return "{noop}" + DemoAccounts.PASSWORD; // it stands on the sign-in page: nothing to protect
    }

    @Override
    public String getUsername() {
        return login;
    }
}
