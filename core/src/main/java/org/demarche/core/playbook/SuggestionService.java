package org.demarche.core.playbook;

import java.util.Locale;
import java.util.Optional;
import org.demarche.core.access.Action;
import org.demarche.core.access.CaseId;
import org.demarche.core.access.Needs;
import org.demarche.core.access.Right;
import org.demarche.core.base.Refused;
import org.demarche.core.outreach.CaseAccess;
import org.demarche.core.outreach.NextAction;
import org.demarche.core.outreach.NextActionService;
import org.demarche.core.task.RuledTasks;
import org.demarche.core.task.TaskId;
import org.demarche.core.text.Languages;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Proposes the next step of the playbook as the next action of a case. */
@Service
@Transactional
@Needs(Right.WORK_ON_CASES)
public class SuggestionService {

    private final StepLedger ledger;
    private final Playbooks playbooks;
    private final NextActionService nextActions;
    private final RuledTasks tasks;
    private final CaseAccess cases;
    private final JdbcClient jdbc;

    SuggestionService(
            StepLedger ledger,
            Playbooks playbooks,
            NextActionService nextActions,
            RuledTasks tasks,
            CaseAccess cases,
            JdbcClient jdbc) {
        this.ledger = ledger;
        this.playbooks = playbooks;
        this.nextActions = nextActions;
        this.tasks = tasks;
        this.cases = cases;
        this.jdbc = jdbc;
    }

    /** The step that is due first; empty where the playbook has none to do. */
    @Transactional(readOnly = true)
    public Optional<Suggestion> of(CaseId id, Locale language) {
        cases.require(id, Action.READ);
        return jdbc.sql("""
                        select t.id as task, t.kind, case :lang when 'uk' then p.title_uk else p.title_en end as title, t.due_on as due
                          from case_step s
                          join playbook_step p on p.playbook_id = s.playbook_id and p.step_id = s.step_id
                          join task t on t.id = s.task_id and t.status = 'OPEN'
                         where s.case_id = :case and s.state = 'GIVEN'
                         order by t.due_on, t.id
                         limit 1""")
                .param("case", id.value())
                .param("lang", Languages.closest(language).getLanguage())
                .query(Suggestion.class)
                .optional();
    }

    /**
     * The step goes on as the next action, and is done with it; it is not to do twice.
     *
     * @throws Refused stale, when somebody saved the case since it was read, or the step is no longer to do
     */
    public void take(CaseId id, int version, TaskId task, NextAction action) {
        cases.require(id, Action.EDIT);
        var step = ledger.ofTask(task)
                .filter(line -> line.caseId().equals(id) && line.isOpen())
                .orElseThrow(Refused::stale);
        nextActions.plan(id, version, action);
        ledger.taken(step, action.text());
        tasks.withdraw(task, playbooks.findById(step.playbookId()).orElseThrow().number());
    }
}
