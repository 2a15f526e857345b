package org.demarche.core.campaign;

import java.util.Set;
import org.demarche.core.access.Role;
import org.demarche.core.access.UserId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who could be in the team of a campaign.
 *
 * @param id of their account; null for somebody of the organisation who has never signed in
 * @param subject what the identity provider calls them
 * @param ceiling their roles that work in campaigns; empty for one that only runs the system
 * @param held what they are in this team already, today or later
 */
public record Candidate(
        @Nullable UserId id, String subject, String name, String email, Set<Role> ceiling, Set<Role> held) {

    public Candidate {
        ceiling = Set.copyOf(ceiling);
        held = Set.copyOf(held);
    }

    /** Whether they have never signed in. */
    public boolean isNew() {
        return id == null;
    }

    /** Whether they could be in the team with the role from now on. */
    public boolean mayBe(Role role) {
        return ceiling.contains(role) && !held.contains(role);
    }
}
