package org.demarche.ui.user;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Optional;
import org.demarche.core.access.Access;
import org.demarche.core.access.AppUser;
import org.demarche.core.access.Right;
import org.demarche.core.campaign.UserTeamRow;
import org.demarche.core.campaign.UserTeams;
import org.demarche.core.relief.CarriedList;
import org.demarche.core.relief.CarrierRow;
import org.demarche.ui.format.Formats;
import org.demarche.ui.format.OwnFormats;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * In which teams somebody is, and what is still theirs: how much only for an administrator who coordinates as well, since
 * administrators do not read cases.
 */
@Component
class TeamsOfUser {

    private final UserTeams teams;
    private final CarriedList carried;
    private final Access access;
    private final OwnFormats formats;

    TeamsOfUser(UserTeams teams, CarriedList carried, Access access, OwnFormats formats) {
        this.teams = teams;
        this.carried = carried;
        this.access = access;
        this.formats = formats;
    }

    /** @param carries what they carry where the reader coordinates; null when nothing, or when the reader does not */
    record Standing(List<UserTeamRow> teams, @Nullable CarrierRow carries, Formats formats) {

        List<UserTeamRow> present() {
            return teams.stream().filter(row -> !row.isOver(formats.today())).toList();
        }
    }

    Standing of(AppUser user) {
        Optional<CarrierRow> carries = access.may(Right.COORDINATE)
                ? carried.people(access.scope()).stream()
                        .filter(row -> row.person().equals(user.id()))
                        .findFirst()
                : Optional.empty();
        return new Standing(teams.of(user.id(), UI.getCurrent().getLocale()), carries.orElse(null), formats.get());
    }
}
