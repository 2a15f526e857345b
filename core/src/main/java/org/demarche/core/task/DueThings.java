package org.demarche.core.task;

import java.time.LocalDate;
import java.util.Optional;
import org.demarche.core.access.Action;
import org.demarche.core.access.CampaignId;
import org.demarche.core.access.CaseId;
import org.demarche.core.base.Refused;
import org.demarche.core.outreach.CaseAccess;
import org.demarche.core.outreach.CaseKey;
import org.demarche.core.outreach.DispatchId;
import org.demarche.core.outreach.DueDays;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What rules can govern: reads it and sets its day, each in its own place. */
@Component
class DueThings {

    private final Tasks tasks;
    private final TaskAccess taskAccess;
    private final CaseAccess cases;
    private final DueDays days;
    private final JdbcClient jdbc;

    DueThings(Tasks tasks, TaskAccess taskAccess, CaseAccess cases, DueDays days, JdbcClient jdbc) {
        this.tasks = tasks;
        this.taskAccess = taskAccess;
        this.cases = cases;
        this.days = days;
        this.jdbc = jdbc;
    }

    /** @throws Refused when it is missing, not for this person to change, ended, or on no case */
    DueThing require(DueObject object) {
        if (object.type() == DueType.TASK) {
            taskAccess.load(new TaskId(object.id()), Action.EDIT);
        }
        var found = find(object);
        if (object.type() != DueType.TASK) {
            var id = found.map(thing -> thing.key().id()).orElseGet(() -> new CaseId(object.id()));
            cases.require(id, Action.EDIT);
        }
        return found.orElseThrow(() -> new Refused("refused.deadline.nothing-due"));
    }

    /** Whatever it is, as long as it is open; for callers that may read it. */
    Optional<DueThing> find(DueObject object) {
        return jdbc.sql(
                        switch (object.type()) {
                            case TASK -> """
                            select t.case_id, t.campaign_id, t.restricted, t.title, t.due_on
                              from task t
                             where t.id = :id and t.status = 'OPEN' and t.case_id is not null""";
                            case NEXT_ACTION -> """
                            select c.id as case_id, c.campaign_id, c.restricted, c.next_action_text as title, c.next_action_due as due_on
                              from outreach_case c
                             where c.id = :id and c.closed_at is null and c.next_action_due is not null""";
                            case RESPONSE -> """
                            select d.case_id, d.campaign_id, d.restricted, null as title, d.response_due_on as due_on
                              from dispatch d
                              join outreach_case c on c.id = d.case_id
                             where d.id = :id and d.answered_on is null and c.closed_at is null""";
                        })
                .param("id", object.id())
                .query(Row.class)
                .optional()
                .map(row -> row.thing(object));
    }

    void move(DueThing thing, LocalDate due) {
        switch (thing.object().type()) {
            case TASK -> {
                var task = tasks.findById(new TaskId(thing.object().id())).orElseThrow(Refused::notFound);
                task.reckon(due);
                tasks.save(task);
            }
            case NEXT_ACTION -> days.ofNextAction(thing.key(), due);
            case RESPONSE ->
                days.ofAnswer(thing.key(), new DispatchId(thing.object().id()), due);
        }
    }

    private record Row(
            CaseId caseId,
            CampaignId campaignId,
            boolean restricted,
            @Nullable String title,
            @Nullable LocalDate dueOn) {

        DueThing thing(DueObject object) {
            return new DueThing(object, new CaseKey(caseId, campaignId, restricted), title, dueOn);
        }
    }
}
