package org.demarche.core.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.demarche.core.Cast;
import org.demarche.core.DbTest;
import org.demarche.core.access.Access;
import org.demarche.core.access.CampaignId;
import org.demarche.core.access.ReachNarrowed;
import org.demarche.core.access.Role;
import org.demarche.core.access.StepUpNeeded;
import org.demarche.core.text.Bilingual;
import org.demarche.core.text.Languages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@DbTest
@RecordApplicationEvents
class TeamServiceDbTest {

    private static final LocalDate MAY = LocalDate.of(2026, 5, 18);

    @Autowired
    private CampaignService campaigns;

    @Autowired
    private TeamService team;

    @Autowired
    private TeamList teamList;

    @Autowired
    private UserTeams userTeams;

    @Autowired
    private Access access;

    @Autowired
    private ApplicationEvents events;

    @Autowired
    private Cast cast;

    private CampaignId campaign;

    @BeforeEach
    void aCoordinatorBeginsACampaign() {
        cast.enter("Olena", Role.COORDINATOR);
        campaign = campaigns.create(
                new CreateCampaign("CT44", new Bilingual("Recognition", "Визнання"), Bilingual.NONE, false));
    }

    @Test
    void givesNobodyARoleAboveTheirAccount() {
        var olena = access.user();
        var lilia = cast.enter("Lilia", Role.STAFF);
        cast.become(olena, Role.COORDINATOR);

        assertThatThrownBy(() -> team.join(new JoinTeam(campaign, lilia, Role.COORDINATOR, MAY, null)))
                .hasMessage("refused.team.above-ceiling");
        team.join(new JoinTeam(campaign, lilia, Role.STAFF, MAY, null));
        assertThatThrownBy(() -> team.join(new JoinTeam(campaign, lilia, Role.STAFF, MAY, null)))
                .hasMessage("refused.team.already");

        assertThat(teamList.workers(campaign)).extracting(Colleague::name).containsExactly("Lilia", "Olena");
    }

    @Test
    void takesPeopleInByWhatTheirOrganisationCallsThem() {
        var olena = access.user();
        var lilia = cast.enter("Lilia", Role.STAFF);
        cast.become(olena, Role.COORDINATOR);

        team.enlist(new EnlistInTeam(campaign, "lilia", Role.STAFF, MAY));

        assertThat(teamList.members(campaign)).extracting(TeamRow::userId).contains(lilia);
        assertThatThrownBy(() -> team.enlist(new EnlistInTeam(campaign, "mallory", Role.STAFF, MAY)))
                .hasMessage("refused.directory.unknown");
    }

    @Test
    void givesAndTakesRolesOnlyAfterARecentSignIn() {
        var olena = access.user();
        var lilia = cast.enter("Lilia", Role.STAFF, Role.COORDINATOR);
        cast.become(olena, Role.COORDINATOR);
        var staff = team.join(new JoinTeam(campaign, lilia, Role.STAFF, MAY, null));
        cast.provedAt(Instant.EPOCH);

        assertThatThrownBy(() -> team.join(new JoinTeam(campaign, lilia, Role.COORDINATOR, MAY, null)))
                .isInstanceOf(StepUpNeeded.class);
        assertThatThrownBy(() -> team.enlist(new EnlistInTeam(campaign, "lilia", Role.COORDINATOR, MAY)))
                .isInstanceOf(StepUpNeeded.class);
        assertThatThrownBy(() -> team.changeRole(staff, Role.COORDINATOR)).isInstanceOf(StepUpNeeded.class);
        assertThatThrownBy(() -> team.stay(staff, MAY, null)).isInstanceOf(StepUpNeeded.class);
        assertThatThrownBy(() -> team.leave(staff)).isInstanceOf(StepUpNeeded.class);
        assertThat(teamList.members(campaign))
                .filteredOn(row -> row.userId().equals(lilia))
                .extracting(TeamRow::role)
                .containsExactly(Role.STAFF);
    }

    @Test
    void keepsACoordinator() {
        var me = teamList.members(campaign).getFirst().id();

        assertThatThrownBy(() -> team.leave(me)).hasMessage("refused.team.last-coordinator");
    }

    @Test
    void changesARoleFromTodayOnAndKeepsTheOneBefore() {
        var olena = access.user();
        var lilia = cast.enter("Lilia", Role.STAFF, Role.COORDINATOR);
        cast.become(olena, Role.COORDINATOR);
        var staff = team.join(new JoinTeam(campaign, lilia, Role.STAFF, MAY, null));

        team.changeRole(staff, Role.COORDINATOR);

        assertThat(teamList.members(campaign))
                .filteredOn(row -> row.userId().equals(lilia))
                .extracting(TeamRow::role, row -> row.untilOn() == null)
                .containsExactly(tuple(Role.COORDINATOR, true), tuple(Role.STAFF, false));
        assertThatThrownBy(() -> team.changeRole(staff, Role.COORDINATOR)).hasMessage("refused.team.over");
        assertThatThrownBy(() -> team.leave(staff)).hasMessage("refused.team.over");
        assertThat(events.stream(ReachNarrowed.class)).containsExactly(new ReachNarrowed(Set.of(lilia), null));
    }

    @Test
    void changesNoRoleAboveTheAccountAndNotTheLastCoordinators() {
        var olena = access.user();
        var lilia = cast.enter("Lilia", Role.STAFF);
        cast.become(olena, Role.COORDINATOR);
        var hers = team.join(new JoinTeam(campaign, lilia, Role.STAFF, MAY, null));
        var mine = teamList.members(campaign).stream()
                .filter(row -> row.userId().equals(olena))
                .findFirst()
                .orElseThrow();

        assertThatThrownBy(() -> team.changeRole(hers, Role.COORDINATOR)).hasMessage("refused.team.above-ceiling");
        assertThatThrownBy(() -> team.changeRole(mine.id(), Role.STAFF)).hasMessage("refused.team.last-coordinator");
        assertThat(teamList.candidates(campaign))
                .filteredOn(each -> each.id().equals(lilia))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.mayBe(Role.STAFF)).isFalse();
                    assertThat(each.held()).containsExactly(Role.STAFF);
                    assertThat(each.ceiling()).containsExactly(Role.STAFF);
                });
    }

    @Test
    void marksAMemberWhoseAccountLostTheRole() {
        var olena = access.user();
        var lilia = cast.enter("Lilia", Role.STAFF);
        cast.become(olena, Role.COORDINATOR);
        team.join(new JoinTeam(campaign, lilia, Role.STAFF, MAY, null));
        cast.enter("Lilia", Role.LEADERSHIP);
        cast.become(olena, Role.COORDINATOR);

        assertThat(teamList.members(campaign))
                .filteredOn(row -> row.userId().equals(lilia))
                .extracting(TeamRow::withinCeiling)
                .containsExactly(false);
    }

    @Test
    void tellsAdministratorsTheTeamsOfAPersonAndNobodyElse() {
        var olena = access.user();

        assertThatThrownBy(() -> userTeams.of(olena, Languages.ENGLISH)).isInstanceOf(AccessDeniedException.class);

        cast.enter("Root", Role.ADMIN);
        assertThat(userTeams.of(olena, Languages.ENGLISH)).singleElement().satisfies(row -> {
            assertThat(row.campaign()).isEqualTo("Recognition");
            assertThat(row.role()).isEqualTo(Role.COORDINATOR);
            assertThat(row.coordinators()).isEmpty();
        });
    }
}
