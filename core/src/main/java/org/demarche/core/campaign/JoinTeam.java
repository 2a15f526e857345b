package org.demarche.core.campaign;

import java.time.LocalDate;
import org.demarche.core.access.CampaignId;
import org.demarche.core.access.Role;
import org.demarche.core.access.UserId;
import org.jspecify.annotations.Nullable;

/**
 * Takes somebody into the team of a campaign.
 *
 * @param role never above what their account has
 * @param until the last day; null while it is open
 */
public record JoinTeam(
        CampaignId campaign,
        UserId user,
        Role role,
        LocalDate from,
        @Nullable LocalDate until) {}
