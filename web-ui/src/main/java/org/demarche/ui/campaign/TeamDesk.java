package org.demarche.ui.campaign;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.demarche.core.access.Access;
import org.demarche.core.access.CampaignId;
import org.demarche.core.access.UserId;
import org.demarche.core.campaign.TeamList;
import org.demarche.core.campaign.TeamRow;
import org.demarche.core.campaign.TeamService;
import org.demarche.core.relief.CarriedList;
import org.demarche.core.relief.CarrierRow;
import org.demarche.ui.signin.StepUp;
import org.springframework.stereotype.Component;

/** What the page of a team asks for and does. */
@Component
class TeamDesk {

    private final TeamList list;
    private final TeamService team;
    private final CarriedList carried;
    private final TeamForm form;
    private final StepUp stepUp;
    private final Access access;

    TeamDesk(TeamList list, TeamService team, CarriedList carried, TeamForm form, StepUp stepUp, Access access) {
        this.list = list;
        this.team = team;
        this.carried = carried;
        this.form = form;
        this.stepUp = stepUp;
        this.access = access;
    }

    List<TeamRow> members(CampaignId campaign) {
        return list.members(campaign);
    }

    /** What each of them carries in this campaign. For those who may give it to others. */
    Map<UserId, CarrierRow> carriers(CampaignId campaign) {
        return carried.people(access.scope().within(campaign)).stream()
                .collect(Collectors.toMap(CarrierRow::person, Function.identity()));
    }

    TeamForm form() {
        return form;
    }

    /** Asks for a recent sign-in first, where there is none. */
    void proved(Runnable deed) {
        stepUp.then(deed);
    }

    void end(TeamRow member) {
        team.leave(member.id());
    }
}
