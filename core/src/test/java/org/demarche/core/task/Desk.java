package org.demarche.core.task;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.demarche.core.Cast;
import org.demarche.core.access.Access;
import org.demarche.core.access.CampaignId;
import org.demarche.core.access.CaseId;
import org.demarche.core.access.Role;
import org.demarche.core.access.Scope;
import org.demarche.core.access.UserId;
import org.demarche.core.campaign.CampaignService;
import org.demarche.core.campaign.CreateCampaign;
import org.demarche.core.campaign.JoinTeam;
import org.demarche.core.campaign.TeamService;
import org.demarche.core.institution.InstitutionId;
import org.demarche.core.outreach.ActionKind;
import org.demarche.core.outreach.CaseService;
import org.demarche.core.outreach.OpenCases;
import org.demarche.core.text.Bilingual;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Where the tests of tasks play: a campaign that Olena coordinates, with Lilia and Maksym of staff and Nadiia who leads, a
 * case in Belgium, and somebody who coordinates elsewhere.
 */
@Component
class Desk {

    static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    private final Cast cast;
    private final CampaignService campaigns;
    private final TeamService team;
    private final CaseService cases;
    private final Access access;
    private final JdbcClient jdbc;
    private final Clock clock;

    CampaignId campaign;
    CampaignId elsewhere;
    CaseId belgium;
    UserId olena;
    UserId lilia;
    UserId maksym;
    UserId nadiia;
    UserId stranger;

    Desk(
            Cast cast,
            CampaignService campaigns,
            TeamService team,
            CaseService cases,
            Access access,
            JdbcClient jdbc,
            Clock clock) {
        this.cast = cast;
        this.campaigns = campaigns;
        this.team = team;
        this.cases = cases;
        this.access = access;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void set() {
        lilia = cast.enter("Lilia", Role.STAFF);
        maksym = cast.enter("Maksym", Role.STAFF);
        nadiia = cast.enter("Nadiia", Role.LEADERSHIP);
        stranger = cast.enter("Stranger", Role.COORDINATOR);
        elsewhere = campaign("XX1");
        olena = cast.enter("Olena", Role.COORDINATOR);
        campaign = campaign("CT44");
        join(lilia, Role.STAFF);
        join(maksym, Role.STAFF);
        join(nadiia, Role.LEADERSHIP);
        jdbc.sql(
                        "insert into country (iso2, iso3, name_en, name_uk) values ('BE', 'BEL', 'Belgium', 'Бельгія') on conflict do nothing")
                .update();
        belgium = open("BE", "Chamber of Representatives");
    }

    /** A case of the campaign with an institution of its own. */
    CaseId open(String country, String name) {
        var institution = InstitutionId.create();
        jdbc.sql("""
                        insert into institution (id, version, kind, country, zone) values (:id, 0, 'PARLIAMENT', :country, 'Europe/Brussels');
                        insert into institution_name (institution_id, language, name) values (:id, 'en', :name)""")
                .param("id", institution.value())
                .param("country", country)
                .param("name", name)
                .update();
        return cases.open(new OpenCases(campaign, java.util.List.of(institution)))
                .cases()
                .getFirst();
    }

    void own(CaseId id, UserId owner) {
        jdbc.sql("""
                        insert into case_assignment (id, case_id, campaign_id, user_id, part, from_at, assigned_by)
                        values (gen_random_uuid(), :case, :campaign, :user, 'OWNER', now(), :user)""")
                .param("case", id.value())
                .param("campaign", campaign.value())
                .param("user", owner.value())
                .update();
    }

    void nextAction(CaseId id, String what, LocalDate due) {
        jdbc.sql("""
                        update outreach_case set next_action_text = :what, next_action_kind = 'CALL', next_action_due = :due where id = :id""")
                .param("id", id.value())
                .param("what", what)
                .param("due", due)
                .update();
    }

    void awaitAnswer(CaseId id, LocalDate sent, LocalDate due) {
        jdbc.sql("""
                        insert into dispatch (id, version, case_id, campaign_id, channel, sent_on, response_due_on, recorded_by, recorded_at)
                        values (gen_random_uuid(), 0, :case, :campaign, 'EMAIL', :sent, :due, :by, now())""")
                .param("case", id.value())
                .param("campaign", campaign.value())
                .param("sent", sent)
                .param("due", due)
                .param("by", olena.value())
                .update();
    }

    /** Moves a task's day into the past, as time does. */
    void letPass(TaskId id, int days) {
        jdbc.sql("update task set due_on = due_on - cast(:days as integer) where id = :id")
                .param("id", id.value())
                .param("days", days)
                .update();
    }

    void asOlena() {
        cast.become(olena, Role.COORDINATOR);
    }

    void asLilia() {
        cast.become(lilia, Role.STAFF);
    }

    void asMaksym() {
        cast.become(maksym, Role.STAFF);
    }

    void asNadiia() {
        cast.become(nadiia, Role.LEADERSHIP);
    }

    void asStranger() {
        cast.become(stranger, Role.COORDINATOR);
    }

    Scope scope() {
        return access.scope();
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(BRUSSELS));
    }

    static TaskContent call(String title, LocalDate day) {
        return TaskContent.of(ActionKind.CALL, title, day);
    }

    private CampaignId campaign(String key) {
        return campaigns.create(new CreateCampaign(key, new Bilingual(key, key), Bilingual.NONE, false));
    }

    private void join(UserId user, Role role) {
        team.join(new JoinTeam(campaign, user, role, LocalDate.of(2020, 1, 1), null));
    }
}
