package org.demarche.core.campaign;

import java.time.LocalDate;
import java.util.List;
import org.demarche.core.access.CampaignId;
import org.demarche.core.access.Role;
import org.jspecify.annotations.Nullable;

/**
 * A team that somebody is or was in, as administrators see it: no case of it.
 *
 * @param coordinators the names of those who coordinate the campaign today, and so can hand over what is there
 */
public record UserTeamRow(
        CampaignId campaignId,
        String campaign,
        Role role,
        LocalDate fromOn,
        @Nullable LocalDate untilOn,
        List<String> coordinators) {

    public UserTeamRow {
        coordinators = List.copyOf(coordinators);
    }

    public boolean isOver(LocalDate today) {
        return untilOn != null && untilOn.isBefore(today);
    }
}
