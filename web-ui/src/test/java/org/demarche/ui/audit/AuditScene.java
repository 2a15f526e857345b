package org.demarche.ui.audit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import org.demarche.core.outreach.AssignmentService;
import org.demarche.core.outreach.CaseService;
import org.demarche.core.outreach.OpenCases;
import org.demarche.core.outreach.Priority;
import org.demarche.core.outreach.StageService;
import org.demarche.core.restriction.Restrict;
import org.demarche.core.restriction.RestrictedObject;
import org.demarche.core.restriction.RestrictionService;
import org.demarche.core.text.Bilingual;
import org.demarche.testing.WithDatabase;
import org.demarche.ui.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A case that its owner has made urgent, and people who may look into what was done: all of it, some of it, or nothing. */
abstract class AuditScene extends ViewTest {

    @Autowired
    CampaignService campaigns;

    @Autowired
    TeamService team;

    @Autowired
    CaseService cases;

    @Autowired
    AssignmentService assignments;

    @Autowired
    StageService stages;

    @Autowired
    RestrictionService restrictions;

    @Autowired
    @Qualifier(WithDatabase.FIXTURES)
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    AppUser owner;
    AppUser colleague;
    AppUser coordinator;
    AppUser stranger;
    AppUser administrator;
    AppUser administratorInTheTeam;
    CampaignId campaign;
    InstitutionId sejm;
    CaseId id;

    @BeforeEach
    void anUrgentCase() {
        var key = "A" + UUID.randomUUID().toString().substring(0, 6).toUpperCase(Locale.ROOT);
        owner = signInAs("owner-" + key, Role.STAFF);
        colleague = signInAs("colleague-" + key, Role.STAFF);
        stranger = signInAs("stranger-" + key, Role.COORDINATOR);
        administrator = signInAs("administrator-" + key, Role.ADMIN);
        administratorInTheTeam = signInAs("both-" + key, Role.ADMIN, Role.STAFF);
        coordinator = signInAs("coordinator-" + key, Role.COORDINATOR);
        campaign = campaigns.create(
                new CreateCampaign(key, new Bilingual("Recognition", "Визнання"), Bilingual.NONE, false));
        for (var member : List.of(owner, colleague, administratorInTheTeam)) {
            team.join(new JoinTeam(
                    campaign, member.id(), Role.STAFF, LocalDate.now(clock).minusDays(1), null));
        }
        sejm = sejm();
        id = cases.open(new OpenCases(campaign, List.of(sejm))).cases().getFirst();
        assignments.assign(List.of(id), Part.OWNER, owner.id(), "");
        become(owner);
        stages.prioritise(id, 1, Priority.HIGH);
    }

    /** The audit with a filter of the address. */
    AuditView audit(Map<String, String> parameters) {
        UI.getCurrent().navigate(AuditView.class, QueryParameters.simple(parameters));
        return (AuditView) getCurrentView();
    }

    AuditView auditOfTheCase() {
        return audit(Map.of("object", id.toString()));
    }

    String go(String path) {
        UI.getCurrent().navigate(path);
        return text();
    }

    String text() {
        return find(Main.class).single().getElement().getTextRecursively();
    }

    /** The owner keeps the case to themselves. */
    void restrict() {
        become(owner);
        restrictions.restrict(new Restrict(RestrictedObject.of(id), List.of(), null, "A source at risk"));
    }

    /** The entry of the change of priority. */
    long prioritised() {
        return jdbc.sql(
                        "select id from audit_entry where object_id = ? and use_case = 'StageService.prioritise' and table_name = 'outreach_case'")
                .param(id.value())
                .query(Long.class)
                .single();
    }

    private InstitutionId sejm() {
        var institution = InstitutionId.create();
        jdbc.sql("insert into institution (id, version, kind, zone) values (?, 0, 'PARLIAMENT', 'Europe/Warsaw')")
                .param(institution.value())
                .update();
        jdbc.sql("insert into institution_name (institution_id, language, name) values (?, 'en', 'Sejm')")
                .param(institution.value())
                .update();
        return institution;
    }
}
