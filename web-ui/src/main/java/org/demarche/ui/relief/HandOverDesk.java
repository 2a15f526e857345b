package org.demarche.ui.relief;

import com.vaadin.flow.component.UI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.core.access.Access;
import org.demarche.core.access.CampaignId;
import org.demarche.core.access.Scope;
import org.demarche.core.access.UserId;
import org.demarche.core.access.UserNames;
import org.demarche.core.base.Refused;
import org.demarche.core.campaign.TeamList;
import org.demarche.core.relief.CarriedList;
import org.demarche.core.relief.CarriedRow;
import org.demarche.core.relief.CarrierRow;
import org.demarche.core.relief.HandedBack;
import org.demarche.core.relief.ReliefId;
import org.demarche.core.relief.ReliefList;
import org.demarche.core.relief.ReliefRow;
import org.demarche.core.relief.ReliefService;
import org.demarche.core.relief.Relieve;
import org.demarche.core.relief.Relieved;
import org.springframework.stereotype.Component;

/** What the screen of the hand-over asks for and does. */
@Component
class HandOverDesk {

    private static final int SHOWN = 50;

    private final CarriedList carried;
    private final ReliefList reliefs;
    private final ReliefService service;
    private final TeamList team;
    private final Access access;
    private final UserNames names;

    HandOverDesk(
            CarriedList carried,
            ReliefList reliefs,
            ReliefService service,
            TeamList team,
            Access access,
            UserNames names) {
        this.carried = carried;
        this.reliefs = reliefs;
        this.service = service;
        this.team = team;
        this.access = access;
        this.names = names;
    }

    List<CarrierRow> people() {
        return carried.people(scope());
    }

    List<CarriedRow> carriedBy(UserId person) {
        return carried.of(scope(), person, UI.getCurrent().getLocale());
    }

    List<ReliefRow> handOvers() {
        return reliefs.find(scope(), SHOWN);
    }

    /** @throws Refused not found, for an id of nobody */
    String nameOf(UserId person) {
        return names.of(person).orElseThrow(Refused::notFound);
    }

    /** Who could have what the person carries, campaign by campaign. */
    Map<CampaignId, Receivers> receivers(UserId person, List<CarriedRow> rows) {
        var receivers = new HashMap<CampaignId, Receivers>();
        rows.stream()
                .map(CarriedRow::campaignId)
                .distinct()
                .forEach(campaign -> receivers.put(
                        campaign, Receivers.of(person, team.workers(campaign), team.coordinators(campaign))));
        return receivers;
    }

    Relieved handOver(Relieve command) {
        return service.relieve(command);
    }

    HandedBack handBack(ReliefId id) {
        return service.handBack(id);
    }

    private Scope scope() {
        return access.scope();
    }
}
