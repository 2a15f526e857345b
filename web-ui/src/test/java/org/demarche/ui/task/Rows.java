package org.demarche.ui.task;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.demarche.core.access.CampaignId;
import org.demarche.core.access.CaseId;
import org.demarche.core.access.Role;
import org.demarche.core.access.UserId;
import org.demarche.core.outreach.ActionKind;
import org.demarche.core.task.CreateTask;
import org.demarche.core.task.TaskContent;
import org.demarche.core.task.TaskId;
import org.demarche.core.task.TaskService;
import org.demarche.testing.WithDatabase;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a view test about tasks needs: a campaign with a stage, people in its team, cases in countries. */
@Component
class Rows {

    static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    private final JdbcClient jdbc;
    private final TaskService tasks;
    private final Clock clock;

    Rows(@Qualifier(WithDatabase.FIXTURES) JdbcClient jdbc, TaskService tasks, Clock clock) {
        this.jdbc = jdbc;
        this.tasks = tasks;
        this.clock = clock;
    }

    CampaignId campaign() {
        var id = CampaignId.create();
        jdbc.sql("""
                        insert into campaign (id, version, key, name_en, name_uk) values (:id, 0, :key, 'Recognition', 'Визнання');
                        insert into stage (id, campaign_id, position, key, name_en, name_uk, phase)
                        values (gen_random_uuid(), :id, 1, 'planned', 'Planned', 'Заплановано', 0)""")
                .param("id", id.value())
                .param(
                        "key",
                        "T"
                                + Integer.toString(Math.abs(id.hashCode() % 1_000_000), 36)
                                        .toUpperCase())
                .update();
        return id;
    }

    void join(CampaignId campaign, UserId user, Role role) {
        jdbc.sql("""
                        insert into team_member (id, campaign_id, user_id, role, from_on)
                        values (gen_random_uuid(), :campaign, :user, :role, '2020-01-01')""")
                .param("campaign", campaign.value())
                .param("user", user.value())
                .param("role", role.name())
                .update();
    }

    /** A case of a chamber of its own, with an owner. */
    CaseId aCase(CampaignId campaign, String chamber, UserId owner) {
        var id = CaseId.create();
        jdbc.sql("""
                        insert into country (iso2, iso3, name_en, name_uk) values ('BE', 'BEL', 'Belgium', 'Бельгія') on conflict do nothing;
                        insert into institution (id, version, kind, country, zone) values (:institution, 0, 'PARLIAMENT', 'BE', 'Europe/Brussels');
                        insert into institution_name (institution_id, language, name) values (:institution, 'en', :chamber);
                        insert into outreach_case (id, version, campaign_id, institution_id, reference, stage_id, stage_since, opened_at, opened_by)
                        values (:id, 0, :campaign, :institution, cast(:id as text), (select s.id from stage s where s.campaign_id = :campaign), current_date, now(), :owner);
                        insert into case_assignment (id, case_id, campaign_id, user_id, part, from_at, assigned_by)
                        values (gen_random_uuid(), :id, :campaign, :owner, 'OWNER', now(), :owner)""")
                .param("id", id.value())
                .param("campaign", campaign.value())
                .param("institution", UUID.randomUUID())
                .param("chamber", chamber)
                .param("owner", owner.value())
                .update();
        return id;
    }

    /** Something that is done without leaving a word about it. */
    void nextAction(CaseId id, String what, LocalDate due) {
        nextAction(id, "DOCUMENT", what, due);
    }

    void toCall(CaseId id, String what, LocalDate due) {
        nextAction(id, "CALL", what, due);
    }

    private void nextAction(CaseId id, String kind, String what, LocalDate due) {
        jdbc.sql("""
                        update outreach_case set next_action_text = :what, next_action_kind = :kind, next_action_due = :due where id = :id""")
                .param("id", id.value())
                .param("what", what)
                .param("kind", kind)
                .param("due", due)
                .update();
    }

    /** Needs somebody signed in who may. */
    TaskId task(CaseId id, UserId assignee, String title, LocalDate due) {
        return tasks.create(CreateTask.on(id, assignee, TaskContent.of(ActionKind.DOCUMENT, title, due)));
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(BRUSSELS));
    }

    List<String> titles() {
        return jdbc.sql("select title from task").query(String.class).list();
    }

    String statusOf(TaskId id) {
        return jdbc.sql("select status from task where id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
    }
}
