package org.demarche.core.task;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.demarche.core.access.CaseId;
import org.demarche.core.access.Needs;
import org.demarche.core.access.Part;
import org.demarche.core.access.Right;
import org.demarche.core.access.UserId;
import org.demarche.core.base.Refused;
import org.demarche.core.outreach.AssignmentService;
import org.demarche.core.outreach.Handover;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives cases to another owner, and with each case the open tasks that the owner before had on it. */
@Service
@Transactional
@Needs(Right.COORDINATE)
public class HandoverService {

    private final AssignmentService assignments;
    private final TaskBulkService tasks;
    private final JdbcClient jdbc;

    HandoverService(AssignmentService assignments, TaskBulkService tasks, JdbcClient jdbc) {
        this.assignments = assignments;
        this.tasks = tasks;
        this.jdbc = jdbc;
    }

    /**
     * @param note kept with the assignment; empty when there is nothing to say
     * @return for {@link #handBack}
     */
    public HandedOver handOver(Collection<CaseId> cases, UserId to, String note) {
        if (cases.isEmpty() || cases.size() > TaskBulkService.MOST) {
            throw new Refused("refused.task.bulk", TaskBulkService.MOST);
        }
        var handed = assignments.assign(cases, Part.OWNER, to, note);
        var moved = new ArrayList<TaskBefore>();
        for (var handover : handed) {
            var open = openTasks(handover);
            if (!open.isEmpty()) {
                moved.addAll(tasks.assign(open, to));
            }
        }
        return new HandedOver(handed, moved);
    }

    public void handBack(HandedOver handedOver) {
        tasks.restore(handedOver.tasks());
        assignments.handBack(handedOver.cases());
    }

    private List<TaskId> openTasks(Handover handover) {
        if (handover.before() == null) {
            return List.of();
        }
        return jdbc.sql(
                        "select id from task where case_id = :case and assignee_id = :before and status = 'OPEN' order by id")
                .param("case", handover.caseId().value())
                .param("before", handover.before().value())
                .query((row, _) -> new TaskId(row.getObject("id", UUID.class)))
                .list();
    }
}
