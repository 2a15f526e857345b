package org.demarche.ui.outreach.list;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.demarche.core.access.AppUser;
import org.demarche.core.access.CampaignId;
import org.demarche.core.access.CaseId;
import org.demarche.core.access.Part;
import org.demarche.core.access.Role;
import org.demarche.core.campaign.CampaignService;
import org.demarche.core.campaign.CreateCampaign;
import org.demarche.core.campaign.JoinTeam;
import org.demarche.core.campaign.TeamService;
import org.demarche.core.institution.InstitutionId;
import org.demarche.core.outreach.ActionKind;
import org.demarche.core.outreach.AssignmentService;
import org.demarche.core.outreach.CaseRow;
import org.demarche.core.outreach.CaseService;
import org.demarche.core.outreach.NextAction;
import org.demarche.core.outreach.NextActionService;
import org.demarche.core.outreach.OpenCases;
import org.demarche.core.text.Bilingual;
import org.demarche.testing.WithDatabase;
import org.demarche.ui.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Three cases in a campaign, seen by its team. */
abstract class CampaignOfThreeCases extends ViewTest {

    @Autowired
    CampaignService campaigns;

    @Autowired
    TeamService team;

    @Autowired
    CaseService cases;

    @Autowired
    AssignmentService assignments;

    @Autowired
    NextActionService nextActions;

    @Autowired
    @Qualifier(WithDatabase.FIXTURES)
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    AppUser owner;
    AppUser leader;
    AppUser coordinator;
    CampaignId campaign;

    @BeforeEach
    void threeCases() {
        var key = "L" + UUID.randomUUID().toString().substring(0, 6).toUpperCase(Locale.ROOT);
        owner = signInAs("owner-" + key, Role.STAFF);
        leader = signInAs("leader-" + key, Role.LEADERSHIP);
        coordinator = signInAs("coordinator-" + key, Role.COORDINATOR);
        campaign = campaigns.create(
                new CreateCampaign(key, new Bilingual("Recognition", "Визнання"), Bilingual.NONE, false));
        join(owner, Role.STAFF);
        join(leader, Role.LEADERSHIP);
        var germany = open("DE");
        var malta = open("MT");
        open("SE");
        assignments.assign(List.of(germany, malta), Part.OWNER, owner.id(), "");
        plan(germany, 1);
        plan(malta, 10);
    }

    CaseTable table(String query) {
        UI.getCurrent().navigate("cases", QueryParameters.fromString(query));
        return current();
    }

    CaseTable current() {
        return Objects.requireNonNull(((CasesView) getCurrentView()).page.content());
    }

    static List<CaseRow> rows(CaseTable table) {
        return table.grid.getLazyDataView().getItems().toList();
    }

    void join(AppUser user, Role role) {
        team.join(new JoinTeam(campaign, user.id(), role, LocalDate.of(2020, 1, 1), null));
    }

    void plan(CaseId id, int days) {
        nextActions.planAll(
                List.of(id),
                NextAction.of(
                        ActionKind.CALL,
                        "Call the registry",
                        LocalDate.now(clock).plusDays(days),
                        ""));
    }

    CaseId open(String country) {
        var institution = InstitutionId.create();
        jdbc.sql(
                        "insert into institution (id, version, kind, country, zone) values (:id, 0, 'PARLIAMENT', :country, 'Europe/Kyiv')")
                .param("id", institution.value())
                .param("country", country)
                .update();
        jdbc.sql("insert into institution_name (institution_id, language, name) values (:id, 'en', :name)")
                .param("id", institution.value())
                .param("name", "Parliament of " + country)
                .update();
        return cases.open(new OpenCases(campaign, List.of(institution))).cases().getFirst();
    }
}
