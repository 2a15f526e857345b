package org.demarche.core.playbook;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.demarche.core.access.CaseId;
import org.demarche.core.base.Ids;
import org.demarche.core.outreach.CaseKey;
import org.demarche.core.task.TaskId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What became of which step in which case. Whoever brings a step claims its line first; the database lets one do so, and only
 * what was withdrawn can be claimed again.
 */
@Component
class StepLedger {

    static final String STEPS = """
            select s.id, s.case_id, s.campaign_id, s.restricted, s.playbook_id, s.step_id, s.occasion_id, s.occasion_on, s.year, s.until,
                   s.cause_id, s.state, s.task_id, s.withdrawn_by, t.status as task_status, t.due_on,
                   p.title_en, p.title_uk
              from case_step s
              join playbook_step p on p.playbook_id = s.playbook_id and p.step_id = s.step_id
              left join task t on t.id = s.task_id
            """;

    /** Taken up again after it was closed: a new round, in which every step may come once more. */
    static final String ROUND = """
            (select count(*) from stage_move m join stage f on f.id = m.from_stage_id where m.case_id = :case and f.closing)""";

    private static final String CLAIM = """
            insert into case_step (id, case_id, campaign_id, restricted, playbook_id, step_id, occasion_id, round, occasion_on, year, again_on, until, cause_id, state)
            values (:id, :case, :campaign, :restricted, :playbook, :step, :occasion, %s, :on, :year, :againOn, :until, :cause, 'WAITING')
            on conflict on constraint case_step_once
            do update set state = 'WAITING', playbook_id = excluded.playbook_id, occasion_on = excluded.occasion_on,
                          until = excluded.until, cause_id = excluded.cause_id, again_on = excluded.again_on, again_asked = false, task_id = null, withdrawn_by = null
             where case_step.state = 'WITHDRAWN'
            returning case_step.*, null as task_status, cast(null as date) as due_on, '' as title_en, '' as title_uk""".formatted(ROUND);

    private final JdbcClient jdbc;

    StepLedger(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return empty when it has come already */
    Optional<CaseStep> claim(CaseKey key, Playbook playbook, PlaybookStep step, Happening happening, Turn turn) {
        return jdbc.sql(CLAIM)
                .param("id", Ids.next())
                .param("case", key.id().value())
                .param("campaign", key.campaign().value())
                .param("restricted", key.restricted())
                .param("playbook", playbook.getId().value())
                .param("step", step.id().value())
                .param("occasion", happening.occasion())
                .param("on", happening.on())
                .param("year", turn.year())
                .param("againOn", turn.againOn())
                .param("until", step.until().name())
                .param("cause", happening.cause())
                .query(CaseStep.class)
                .optional();
    }

    /** The day of the campaign that it counts from has become known; it was none of a year until then. */
    void isOf(CaseStep step, Turn turn) {
        jdbc.sql("update case_step set year = :year, again_on = :againOn where id = :id")
                .param("year", turn.year())
                .param("againOn", turn.againOn())
                .param("id", step.id())
                .update();
    }

    void given(CaseStep step, TaskId task) {
        jdbc.sql("update case_step set state = 'GIVEN', task_id = :task where id = :id")
                .param("task", task.value())
                .param("id", step.id())
                .update();
    }

    /** Its task is over; it goes on as the next action of the case. */
    void taken(CaseStep step, String nextAction) {
        jdbc.sql("update case_step set state = 'TAKEN', next_action = :text where id = :id")
                .param("text", nextAction)
                .param("id", step.id())
                .update();
    }

    /** The step that has become this next action; the latest, where several had the same words. */
    Optional<CaseStep> asNextAction(CaseId id, StepState state, String text) {
        return jdbc.sql(STEPS + """
                         where s.case_id = :case and s.state = :state and s.next_action = :text
                         order by s.id desc
                         limit 1""")
                .param("case", id.value())
                .param("state", state.name())
                .param("text", text)
                .query(CaseStep.class)
                .optional();
    }

    void turn(CaseStep step, StepState state) {
        jdbc.sql("update case_step set state = :state where id = :id")
                .param("state", state.name())
                .param("id", step.id())
                .update();
    }

    void withdrawn(CaseStep step, @Nullable UUID by) {
        jdbc.sql("update case_step set state = 'WITHDRAWN', withdrawn_by = :by where id = :id")
                .param("by", by)
                .param("id", step.id())
                .update();
    }

    /** Back to where it was before it was withdrawn, but for its task. */
    void revived(CaseStep step) {
        jdbc.sql("update case_step set state = 'WAITING', task_id = null, withdrawn_by = null where id = :id")
                .param("id", step.id())
                .update();
    }

    /** What waits, and what somebody still has to do. */
    List<CaseStep> open(CaseId id) {
        return jdbc.sql(STEPS + """
                         where s.case_id = :case
                           and (s.state = 'WAITING' or s.state = 'GIVEN' and t.status = 'OPEN')
                         order by s.id""")
                .param("case", id.value())
                .query(CaseStep.class)
                .list();
    }

    List<CaseStep> withdrawnBy(CaseId id, UUID by) {
        return jdbc.sql(STEPS
                        + " where s.case_id = :case and s.state = 'WITHDRAWN' and s.withdrawn_by = :by order by s.id")
                .param("case", id.value())
                .param("by", by)
                .query(CaseStep.class)
                .list();
    }

    Optional<CaseStep> ofTask(TaskId task) {
        return jdbc.sql(STEPS + " where s.task_id = :task")
                .param("task", task.value())
                .query(CaseStep.class)
                .optional();
    }

    /** Another version has the step as well, and the case follows that from here on. */
    void follows(CaseStep step, Playbook playbook, Until until) {
        jdbc.sql("update case_step set playbook_id = :playbook, until = :until where id = :id")
                .param("playbook", playbook.getId().value())
                .param("until", until.name())
                .param("id", step.id())
                .update();
    }

    /** As it was read once. */
    void restore(CaseStep was) {
        jdbc.sql("""
                        update case_step
                           set playbook_id = :playbook, until = :until, state = :state, task_id = :task, withdrawn_by = :by,
                               cause_id = :cause, occasion_on = :on
                         where id = :id""")
                .param("playbook", was.playbookId().value())
                .param("until", was.until().name())
                .param("state", was.state().name())
                .param("task", was.taskId() == null ? null : was.taskId().value())
                .param("by", was.withdrawnBy())
                .param("cause", was.causeId())
                .param("on", was.occasionOn())
                .param("id", was.id())
                .update();
    }

    boolean isClosed(CaseId id) {
        return jdbc.sql("select closed_at is not null from outreach_case where id = :case")
                .param("case", id.value())
                .query(Boolean.class)
                .single();
    }

    /** All of the present round. */
    List<CaseStep> of(CaseId id) {
        return jdbc.sql(STEPS + " where s.case_id = :case and s.round = " + ROUND + " order by s.id")
                .param("case", id.value())
                .query(CaseStep.class)
                .list();
    }
}
