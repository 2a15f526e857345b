package org.demarche.core.access;

import java.util.Map;
import java.util.Set;
import org.demarche.core.base.Refused;

/**
 * What one person may reach: every campaign whose team they are in today, with their roles there. A list cannot be asked
 * for without one.
 */
public record Scope(UserId user, Map<CampaignId, Set<Role>> roles) {

    /** Reaches nothing. */
    public static Scope none(UserId user) {
        return new Scope(user, Map.of());
    }

    public Scope {
        roles = Map.copyOf(roles);
    }

    public Set<CampaignId> campaigns() {
        return roles.keySet();
    }

    public Set<Role> rolesIn(CampaignId campaign) {
        return roles.getOrDefault(campaign, Set.of());
    }

    public boolean allows(Action action, CampaignId campaign, Set<Part> parts) {
        return Policy.allows(action, rolesIn(campaign), parts);
    }

    /** Whether the action is allowed in the campaign as such, without a part in a case. */
    public boolean allows(Action action, CampaignId campaign) {
        return allows(action, campaign, Set.of());
    }

    /** @throws Refused not found for a campaign out of reach, not allowed for one that is seen but not theirs to change */
    public void require(Action action, CampaignId campaign) {
        if (!allows(Action.READ, campaign)) {
            throw Refused.notFound();
        }
        if (!allows(action, campaign)) {
            throw Refused.notAllowed();
        }
    }

    /** The same scope, narrowed to one campaign; to nothing when that one is out of reach. */
    public Scope within(CampaignId campaign) {
        return new Scope(user, roles.containsKey(campaign) ? Map.of(campaign, rolesIn(campaign)) : Map.of());
    }
}
