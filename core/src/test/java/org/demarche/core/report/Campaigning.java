package org.demarche.core.report;

import java.time.LocalDate;
import org.demarche.core.Cast;
import org.demarche.core.access.Access;
import org.demarche.core.access.CampaignId;
import org.demarche.core.access.CaseId;
import org.demarche.core.access.Role;
import org.demarche.core.access.Scope;
import org.demarche.core.access.UserId;
import org.demarche.core.base.Ids;
import org.demarche.core.campaign.CampaignService;
import org.demarche.core.campaign.CreateCampaign;
import org.demarche.core.institution.InstitutionId;
import org.demarche.core.text.Bilingual;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A campaign with cases whose past is written down day by day: what reports are counted on. The coordinator is signed in. */
@Component
class Campaigning {

    private final Cast cast;
    private final Access access;
    private final CampaignService campaigns;
    private final JdbcClient jdbc;

    CampaignId campaign;
    UserId olena;
    private int cases;

    Campaigning(Cast cast, Access access, CampaignService campaigns, JdbcClient jdbc) {
        this.cast = cast;
        this.access = access;
        this.campaigns = campaigns;
        this.jdbc = jdbc;
    }

    void begin() {
        olena = cast.enter("Olena", Role.COORDINATOR);
        campaign = campaigns.create(
                new CreateCampaign("RP44", new Bilingual("Recognition", "Визнання"), Bilingual.NONE, false));
    }

    Scope scope() {
        return access.scope().within(campaign);
    }

    /** Opened as planned, owned by the coordinator, last in touch on that day. */
    CaseId opens(String country, LocalDate on) {
        var chamber = InstitutionId.create();
        jdbc.sql("""
                insert into institution (id, version, kind, chamber_role, country, zone)
                values (:id, 0, 'CHAMBER', 'LOWER', :country, 'Europe/Kyiv')""").param("id", chamber.value()).param("country", country).update();
        jdbc.sql("insert into institution_name (institution_id, language, name) values (:id, 'en', :name)")
                .param("id", chamber.value())
                .param("name", "Chamber of " + country)
                .update();
        var id = CaseId.create();
        jdbc.sql("""
                insert into outreach_case (id, version, campaign_id, institution_id, reference, stage_id, stage_since, last_contact_on, opened_at, opened_by)
                values (:id, 0, :campaign, :chamber, :reference, (select id from stage where campaign_id = :campaign and key = 'planned'),
                        :on, :on, :on, :by)""")
                .param("id", id.value())
                .param("campaign", campaign.value())
                .param("chamber", chamber.value())
                .param("reference", "RP44-" + ++cases)
                .param("on", on)
                .param("by", olena.value())
                .update();
        jdbc.sql("""
                insert into case_assignment (id, case_id, campaign_id, user_id, part, from_at, assigned_by)
                values (:id, :case, :campaign, :user, 'OWNER', :on, :user)""")
                .param("id", Ids.next())
                .param("case", id.value())
                .param("campaign", campaign.value())
                .param("user", olena.value())
                .param("on", on)
                .update();
        return id;
    }

    void reaches(CaseId id, String stage, LocalDate on) {
        jdbc.sql("""
                insert into stage_move (id, case_id, campaign_id, from_stage_id, to_stage_id, moved_on, moved_by, recorded_at)
                select :id, c.id, c.campaign_id, c.stage_id, s.id, :on, :by, now()
                  from outreach_case c
                  join stage s on s.campaign_id = c.campaign_id and s.key = :stage
                 where c.id = :case""")
                .param("id", Ids.next())
                .param("case", id.value())
                .param("stage", stage)
                .param("on", on)
                .param("by", olena.value())
                .update();
        jdbc.sql("""
                update outreach_case
                   set stage_since = :on, stage_id = (select id from stage where campaign_id = :campaign and key = :stage)
                 where id = :case""")
                .param("case", id.value())
                .param("campaign", campaign.value())
                .param("stage", stage)
                .param("on", on)
                .update();
    }

    void closes(CaseId id, String outcome, LocalDate on) {
        reaches(id, "closed", on);
        jdbc.sql("update outreach_case set outcome = :outcome, outcome_on = :on, closed_at = :on where id = :case")
                .param("case", id.value())
                .param("outcome", outcome)
                .param("on", on)
                .update();
    }

    void isSent(CaseId id, LocalDate on, LocalDate answerDue) {
        jdbc.sql("""
                insert into dispatch (id, version, case_id, campaign_id, channel, sent_on, response_due_on, recorded_by, recorded_at)
                values (:id, 0, :case, :campaign, 'POST', :on, :due, :by, now())""")
                .param("id", Ids.next())
                .param("case", id.value())
                .param("campaign", campaign.value())
                .param("on", on)
                .param("due", answerDue)
                .param("by", olena.value())
                .update();
    }

    void answers(CaseId id, String classification, LocalDate on) {
        jdbc.sql("""
                insert into response (id, version, case_id, campaign_id, received_on, from_whom, channel, classification, recorded_by, recorded_at)
                values (:id, 0, :case, :campaign, :on, 'Registry', 'EMAIL', :classification, :by, now())""")
                .param("id", Ids.next())
                .param("case", id.value())
                .param("campaign", campaign.value())
                .param("on", on)
                .param("classification", classification)
                .param("by", olena.value())
                .update();
    }

    void hasTask(CaseId id, String title, LocalDate due) {
        jdbc.sql("""
                insert into task (id, version, campaign_id, case_id, title, kind, assignee_id, due_on, zone, created_by, created_at)
                values (:id, 0, :campaign, :case, :title, 'CALL', :by, :due, 'Europe/Kyiv', :by, now())""")
                .param("id", Ids.next())
                .param("case", id.value())
                .param("campaign", campaign.value())
                .param("title", title)
                .param("due", due)
                .param("by", olena.value())
                .update();
    }

    void marks(Integer year, int month, int day, String label, Integer since) {
        jdbc.sql("""
                insert into campaign_date (id, campaign_id, month, day, year, label_en, label_uk, since, verified)
                values (:id, :campaign, :month, :day, :year, :label, :label, :since, true)""")
                .param("id", Ids.next())
                .param("campaign", campaign.value())
                .param("month", month)
                .param("day", day)
                .param("year", year)
                .param("label", label)
                .param("since", since)
                .update();
    }
}
