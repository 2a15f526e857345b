package org.demarche.core.access;

import java.util.Map;
import java.util.Set;
import org.demarche.core.base.Refused;
import org.jspecify.annotations.Nullable;

/**
 * What one person may reach: every campaign whose team they are in today, with their roles there. A list cannot be asked
 * for without one.
 *
 * @param archived those of the campaigns in which nothing changes any more
 */
public record Scope(UserId user, Map<CampaignId, Set<Role>> roles, Set<CampaignId> archived) {

    /** Reaches nothing. */
    public static Scope none(UserId user) {
        return new Scope(user, Map.of(), Set.of());
    }

    public Scope {
        roles = Map.copyOf(roles);
        archived = Set.copyOf(archived);
    }

    /** Of campaigns that all go on. */
    public Scope(UserId user, Map<CampaignId, Set<Role>> roles) {
        this(user, roles, Set.of());
    }

    public Set<CampaignId> campaigns() {
        return roles.keySet();
    }

    public Set<Role> rolesIn(CampaignId campaign) {
        return roles.getOrDefault(campaign, Set.of());
    }

    public boolean allows(Action action, CampaignId campaign, Set<Part> parts) {
        return Policy.allows(action, archived.contains(campaign), rolesIn(campaign), parts);
    }

    /** Whether the action is allowed in the campaign as such, without a part in a case. */
    public boolean allows(Action action, CampaignId campaign) {
        return allows(action, campaign, Set.of());
    }

    /** Whether the action is allowed in any campaign at all: whether to offer it where no campaign is chosen yet. */
    public boolean allowsSomewhere(Action action) {
        return campaigns().stream().anyMatch(campaign -> allows(action, campaign));
    }

    /** @throws Refused not found for a campaign out of reach, not allowed for one that is seen but not theirs to change */
    public void require(Action action, CampaignId campaign) {
        if (!allows(Action.READ, campaign)) {
            throw Refused.notFound();
        }
        if (!allows(action, campaign)) {
            throw refusal(campaign);
        }
    }

    /** Why something that is seen in the campaign may not be done. */
    public Refused refusal(@Nullable CampaignId campaign) {
        return campaign != null && archived.contains(campaign)
                ? new Refused("refused.campaign.archived")
                : Refused.notAllowed();
    }

    /** The same scope, narrowed to one campaign; to nothing when that one is out of reach. */
    public Scope within(CampaignId campaign) {
        return new Scope(user, roles.containsKey(campaign) ? Map.of(campaign, rolesIn(campaign)) : Map.of(), archived);
    }
}
