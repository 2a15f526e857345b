package org.demarche.core.access;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * In whose name this thread asks the database: a person with the roles of their sign-in, a work of the product, or nobody,
 * who gets nothing.
 *
 * @param user who is signed in; null when nobody is
 * @param ceiling the roles from sign-in
 * @param work what the product is at; null when it acts for a person. Goes before the person
 */
record Asking(
        @Nullable UserId user, Set<Role> ceiling, @Nullable Work work) {

    Asking {
        ceiling = Set.copyOf(ceiling);
    }

    /** This thread. */
    static Asking now() {
        return new Asking(
                signedIn().map(SignedIn::userId).orElse(null),
                roles(),
                Work.current().orElse(null));
    }

    static Optional<SignedIn> signedIn() {
        return authentication()
                .map(Authentication::getPrincipal)
                .filter(SignedIn.class::isInstance)
                .map(SignedIn.class::cast);
    }

    static Set<Role> roles() {
        var roles = EnumSet.noneOf(Role.class);
        authentication().ifPresent(who -> who.getAuthorities().forEach(granted -> {
            for (var role : Role.values()) {
                if (role.authority().equals(granted.getAuthority())) {
                    roles.add(role);
                }
            }
        }));
        return roles;
    }

    private static Optional<Authentication> authentication() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication());
    }
}
