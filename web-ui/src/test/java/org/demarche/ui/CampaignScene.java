package org.demarche.ui;

import com.vaadin.flow.component.html.Main;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.demarche.core.access.AppUser;
import org.demarche.core.access.CampaignId;
import org.demarche.core.access.CaseId;
import org.demarche.core.access.Role;
import org.demarche.core.campaign.CampaignService;
import org.demarche.core.campaign.CreateCampaign;
import org.demarche.core.campaign.JoinTeam;
import org.demarche.core.campaign.TeamService;
import org.demarche.core.institution.InstitutionId;
import org.demarche.core.outreach.ActionKind;
import org.demarche.core.outreach.AssignmentService;
import org.demarche.core.outreach.CaseService;
import org.demarche.core.outreach.NextAction;
import org.demarche.core.outreach.OpenCases;
import org.demarche.core.text.Bilingual;
import org.demarche.testing.WithDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a view with cases needs before there is something to see: a campaign, its team, institutions. */
public abstract class CampaignScene extends ViewTest {

    private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");

    @Autowired
    protected CampaignService campaigns;

    @Autowired
    protected TeamService team;

    @Autowired
    protected CaseService cases;

    @Autowired
    protected AssignmentService assignments;

    @Autowired
    @Qualifier(WithDatabase.FIXTURES)
    protected JdbcClient jdbc;

    @Autowired
    protected Clock clock;

    /** The one that {@link #begin} began. */
    protected CampaignId campaign;

    /** Marks the people and the campaign of this test: all tests share a database. */
    protected static String newKey() {
        return "T" + UUID.randomUUID().toString().substring(0, 6).toUpperCase(Locale.ROOT);
    }

    /** Coordinated by whoever is signed in. */
    protected void begin(String key) {
        campaign = campaigns.create(
                new CreateCampaign(key, new Bilingual("Recognition", "Визнання"), Bilingual.NONE, false));
    }

    protected void join(AppUser user, Role role) {
        team.join(new JoinTeam(campaign, user.id(), role, today().minusDays(1), null));
    }

    protected CaseId open(InstitutionId institution) {
        return cases.open(new OpenCases(campaign, List.of(institution))).cases().getFirst();
    }

    protected NextAction callTheRegistry(int inDays) {
        return NextAction.of(ActionKind.CALL, "Call the registry", today().plusDays(inDays), "");
    }

    /** The day it is for its people, in Kyiv: there it is tomorrow already late in the evening of Greenwich. */
    protected LocalDate today() {
        return LocalDate.now(clock.withZone(KYIV));
    }

    /** The lower chamber of Poland. */
    protected InstitutionId sejm() {
        var sejm = InstitutionId.create();
        jdbc.sql("""
                        insert into institution (id, version, kind, chamber_role, country, zone, seats, languages)
                        values (?, 0, 'CHAMBER', 'LOWER', 'PL', 'Europe/Warsaw', 460, '{pl}')""").param(sejm.value()).update();
        named(sejm, "Sejm");
        return sejm;
    }

    /** The parliament of a country, named by the country's code. */
    protected InstitutionId parliament(String country) {
        var parliament = InstitutionId.create();
        jdbc.sql(
                        "insert into institution (id, version, kind, country, zone) values (?, 0, 'PARLIAMENT', ?, 'Europe/Kyiv')")
                .params(parliament.value(), country)
                .update();
        named(parliament, "Parliament of " + country);
        return parliament;
    }

    private void named(InstitutionId institution, String name) {
        jdbc.sql("insert into institution_name (institution_id, language, name) values (?, 'en', ?)")
                .params(institution.value(), name)
                .update();
    }

    /** The words of the page. */
    protected String text() {
        return find(Main.class).single().getElement().getTextRecursively();
    }
}
