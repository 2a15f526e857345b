package org.demarche.core.feed;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.demarche.core.access.CaseId;
import org.demarche.core.access.UserId;
import org.demarche.core.outreach.ActionKind;
import org.demarche.core.outreach.Scene;
import org.demarche.core.task.CreateTask;
import org.demarche.core.task.TaskContent;
import org.demarche.core.task.TaskId;
import org.demarche.core.task.TaskService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A case of Lilia's with a next step, and feeds of hers. */
@Component
class FeedScene {

    final Scene scene;
    private final TaskService tasks;
    private final FeedService feeds;
    private final JdbcClient jdbc;
    private final Clock clock;

    CaseId mine;

    FeedScene(Scene scene, TaskService tasks, FeedService feeds, JdbcClient jdbc, Clock clock) {
        this.scene = scene;
        this.tasks = tasks;
        this.feeds = feeds;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void set() {
        scene.set();
        mine = scene.caseOfLilia();
        step(mine, 3);
        scene.asLilia();
    }

    void step(CaseId id, int days) {
        jdbc.sql("""
                        update outreach_case set next_action_text = 'Call the registry', next_action_kind = 'CALL', next_action_due = :due,
                               version = version + 1
                         where id = :id""").param("id", id.value()).param("due", day(days)).update();
    }

    void awaitAnswer(CaseId id, int days) {
        jdbc.sql("""
                        insert into dispatch (id, version, case_id, campaign_id, channel, sent_on, response_due_on, recorded_by, recorded_at)
                        values (gen_random_uuid(), 0, :case, :campaign, 'EMAIL', current_date, :due, :by, now())""")
                .param("case", id.value())
                .param("campaign", scene.campaign().value())
                .param("due", day(days))
                .param("by", scene.olena().value())
                .update();
    }

    /** On no case: for themself. */
    TaskId task(UserId whose, int days) {
        return tasks.create(
                CreateTask.free(null, whose, TaskContent.of(ActionKind.WRITE, "Thank the speaker", day(days))));
    }

    void leaveTeam(UserId user) {
        jdbc.sql("update team_member set until_on = '2020-12-31' where user_id = :user")
                .param("user", user.value())
                .update();
    }

    String ownFeed() {
        return feeds.makeOwn().secret();
    }

    String campaignFeed() {
        return feeds.makeFor(scene.campaign()).secret();
    }

    /** As a feed counts how far it reaches: it is for no place. */
    LocalDate day(int days) {
        return LocalDate.now(clock.withZone(ZoneOffset.UTC)).plusDays(days);
    }
}
