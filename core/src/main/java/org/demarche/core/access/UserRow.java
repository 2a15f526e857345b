package org.demarche.core.access;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An account in the list of administrators.
 *
 * @param subject what the identity provider calls them
 * @param roles from sign-in or as an administrator set them: the ceiling
 * @param lastSeenAt the last sign-in; null when there was none
 */
public record UserRow(
        UserId id,
        int version,
        String subject,
        String name,
        String email,
        Set<Role> roles,
        boolean active,
        @Nullable Instant lastSeenAt) {

    public UserRow {
        roles = Set.copyOf(roles);
    }
}
