package org.demarche.core.outreach;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.demarche.core.Cast;
import org.demarche.core.access.CampaignId;
import org.demarche.core.access.CaseId;
import org.demarche.core.access.Part;
import org.demarche.core.access.Role;
import org.demarche.core.access.UserId;
import org.demarche.core.campaign.CampaignService;
import org.demarche.core.campaign.CreateCampaign;
import org.demarche.core.campaign.JoinTeam;
import org.demarche.core.campaign.TeamService;
import org.demarche.core.institution.InstitutionId;
import org.demarche.core.text.Bilingual;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Where the tests of cases play: a campaign with a coordinator and two of staff, one who leads and one from elsewhere, and
 * a case in Warsaw. The coordinator is signed in.
 */
@Component
public class Scene {

    static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");

    private final Cast cast;
    private final CampaignService campaigns;
    private final TeamService team;
    private final CaseService cases;
    private final AssignmentService assignments;
    private final JdbcClient jdbc;
    private final Clock clock;

    CampaignId campaign;
    UserId olena;
    UserId lilia;
    UserId maksym;
    UserId nadiia;
    UserId stranger;

    Scene(
            Cast cast,
            CampaignService campaigns,
            TeamService team,
            CaseService cases,
            AssignmentService assignments,
            JdbcClient jdbc,
            Clock clock) {
        this.cast = cast;
        this.campaigns = campaigns;
        this.team = team;
        this.cases = cases;
        this.assignments = assignments;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public void set() {
        lilia = cast.enter("Lilia", Role.STAFF);
        maksym = cast.enter("Maksym", Role.STAFF);
        nadiia = cast.enter("Nadiia", Role.LEADERSHIP);
        stranger = cast.enter("Stranger", Role.COORDINATOR);
        olena = cast.enter("Olena", Role.COORDINATOR);
        campaign = campaigns.create(
                new CreateCampaign("CT44", new Bilingual("Recognition", "Визнання"), Bilingual.NONE, false));
        var longAgo = LocalDate.of(2020, 1, 1);
        team.join(new JoinTeam(campaign, lilia, Role.STAFF, longAgo, null));
        team.join(new JoinTeam(campaign, maksym, Role.STAFF, longAgo, null));
        team.join(new JoinTeam(campaign, nadiia, Role.LEADERSHIP, longAgo, null));
    }

    public void asCoordinator() {
        cast.become(olena, Role.COORDINATOR);
    }

    public void asLilia() {
        cast.become(lilia, Role.STAFF);
    }

    public void asMaksym() {
        cast.become(maksym, Role.STAFF);
    }

    public void asLeadership() {
        cast.become(nadiia, Role.LEADERSHIP);
    }

    public void asStranger() {
        cast.become(stranger, Role.COORDINATOR);
    }

    List<InstitutionId> institutions(int count) {
        var institutions = new ArrayList<InstitutionId>();
        for (int i = 0; i < count; i++) {
            institutions.add(institution("PARLIAMENT"));
        }
        return institutions;
    }

    InstitutionId institution(String kind) {
        var id = InstitutionId.create();
        jdbc.sql("insert into institution (id, version, kind, zone) values (:id, 0, :kind, :zone)")
                .param("id", id.value())
                .param("zone", WARSAW.getId())
                .param("kind", kind)
                .update();
        return id;
    }

    public UserId olena() {
        return olena;
    }

    public UserId lilia() {
        return lilia;
    }

    public UserId maksym() {
        return maksym;
    }

    public UserId nadiia() {
        return nadiia;
    }

    public UserId stranger() {
        return stranger;
    }

    public CampaignId campaign() {
        return campaign;
    }

    /** The day that counts for its cases: where their institutions are, it begins before it does in Greenwich. */
    public LocalDate today() {
        return LocalDate.now(clock.withZone(WARSAW));
    }

    /** Given by whoever is signed in, who coordinates. */
    public CaseId caseOfLilia() {
        var id = openedCase();
        assignments.assign(List.of(id), Part.OWNER, lilia, "");
        return id;
    }

    public CaseId openedCase() {
        return cases.open(new OpenCases(campaign, institutions(1))).cases().getFirst();
    }
}
