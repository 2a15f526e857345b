package org.demarche.core.access;

import java.time.Instant;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/**
 * Somebody who is not here, and in whose name something is read that comes to them by another way than a session. They reach
 * exactly what they would reach if they were signed in now. Nothing that takes a recent sign-in can be done so.
 *
 * @param ceiling the roles that they have now
 */
public record InAbsence(UserId userId, Set<Role> ceiling) implements SignedIn {

    public InAbsence {
        ceiling = Set.copyOf(ceiling);
    }

    @Override
    public Instant authenticatedAt() {
        return Instant.EPOCH;
    }

    /** Asks in their name, then for whoever this thread acted before. Must not be called within a transaction. */
    public <T> T ask(Supplier<T> question) {
        var before = SecurityContextHolder.getContext();
        var authorities = ceiling.stream()
                .map(Role::authority)
                .map(SimpleGrantedAuthority::new)
                .toList();
        SecurityContextHolder.setContext(
                new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(this, null, authorities)));
        try {
            return question.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
