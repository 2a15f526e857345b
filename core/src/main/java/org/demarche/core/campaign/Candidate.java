package org.demarche.core.campaign;

import java.util.Set;
import org.demarche.core.access.Role;
import org.demarche.core.access.UserId;

/**
 * An account that could be in the team of a campaign.
 *
 * @param ceiling the roles of the account that work in campaigns; empty for one that only runs the system
 * @param held what they are in this team already, today or later
 */
public record Candidate(UserId id, String name, String email, Set<Role> ceiling, Set<Role> held) {

    public Candidate {
        ceiling = Set.copyOf(ceiling);
        held = Set.copyOf(held);
    }

    /** Whether they could be in the team with the role from now on. */
    public boolean mayBe(Role role) {
        return ceiling.contains(role) && !held.contains(role);
    }
}
