package org.demarche.core.campaign;

import java.time.LocalDate;
import org.demarche.core.access.CampaignId;
import org.demarche.core.access.Role;

/**
 * Takes somebody of the organisation into the team of a campaign, whether they have signed in before or not.
 *
 * @param subject what the identity provider calls them
 * @param role never above what they have there
 */
public record EnlistInTeam(CampaignId campaign, String subject, Role role, LocalDate from) {}
