package org.demarche.core.task;

import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.core.access.CampaignId;
import org.demarche.core.access.Role;
import org.demarche.core.access.Scope;

/** The part of a scope in which somebody has a role. */
final class Reach {

    private Reach() {}

    static Set<CampaignId> with(Scope scope, Role role) {
        return scope.campaigns().stream()
                .filter(campaign -> scope.rolesIn(campaign).contains(role))
                .collect(Collectors.toUnmodifiableSet());
    }
}
