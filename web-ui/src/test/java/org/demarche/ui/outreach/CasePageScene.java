package org.demarche.ui.outreach;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Main;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
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
import org.demarche.core.outreach.CasePage;
import org.demarche.core.outreach.CaseService;
import org.demarche.core.outreach.NextAction;
import org.demarche.core.outreach.NextActionService;
import org.demarche.core.outreach.OpenCases;
import org.demarche.core.outreach.StageService;
import org.demarche.core.text.Bilingual;
import org.demarche.testing.WithDatabase;
import org.demarche.ui.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A case of the Sejm with an owner and a next step, and its page. */
abstract class CasePageScene extends ViewTest {

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
    StageService stages;

    @Autowired
    CaseReads reads;

    @Autowired
    CaseDeeds deeds;

    @Autowired
    LogDesk desk;

    @Autowired
    CasePage page;

    @Autowired
    @Qualifier(WithDatabase.FIXTURES)
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    AppUser owner;
    AppUser colleague;
    AppUser coordinator;
    CampaignId campaign;
    CaseId id;

    @BeforeEach
    void aCaseWithAnOwnerAndANextStep() {
        var key = "P" + UUID.randomUUID().toString().substring(0, 6).toUpperCase(Locale.ROOT);
        owner = signInAs("owner-" + key, Role.STAFF);
        colleague = signInAs("colleague-" + key, Role.STAFF);
        coordinator = signInAs("coordinator-" + key, Role.COORDINATOR);
        campaign = campaigns.create(
                new CreateCampaign(key, new Bilingual("Recognition", "Визнання"), Bilingual.NONE, false));
        join(campaign, owner);
        join(campaign, colleague);
        id = cases.open(new OpenCases(campaign, List.of(sejm()))).cases().getFirst();
        assignments.assign(List.of(id), Part.OWNER, owner.id(), "");
        nextActions.plan(
                id,
                1,
                NextAction.of(
                        ActionKind.CALL,
                        "Call the registry",
                        LocalDate.now(clock).plusDays(5),
                        ""));
        become(owner);
    }

    void open() {
        UI.getCurrent().navigate(CaseNavigation.path(id));
    }

    String text() {
        return find(Main.class).single().getElement().getTextRecursively();
    }

    List<String> buttons() {
        return find(Button.class).all().stream().map(Button::getText).toList();
    }

    int version() {
        return page.head(id, Locale.ENGLISH).version();
    }

    void click(String words, int which) {
        test(find(Button.class).all().stream()
                        .filter(button -> button.getText().equals(words))
                        .toList()
                        .get(which))
                .click();
    }

    void join(CampaignId campaign, AppUser user) {
        team.join(new JoinTeam(
                campaign, user.id(), Role.STAFF, LocalDate.now(clock).minusDays(1), null));
    }

    InstitutionId sejm() {
        var sejm = InstitutionId.create();
        jdbc.sql("""
                        insert into institution (id, version, kind, chamber_role, country, zone, seats, languages)
                        values (?, 0, 'CHAMBER', 'LOWER', 'PL', 'Europe/Warsaw', 460, '{pl}')""").param(sejm.value()).update();
        jdbc.sql("insert into institution_name (institution_id, language, name) values (?, 'en', 'Sejm')")
                .param(sejm.value())
                .update();
        return sejm;
    }
}
