package org.demarche.core.relief;

import java.util.List;
import org.demarche.core.access.CaseId;
import org.demarche.core.access.UserId;
import org.demarche.core.outreach.AssignmentService;
import org.demarche.core.task.TaskBulkService;
import org.demarche.core.task.TaskId;
import org.springframework.stereotype.Component;

/** Passes one thing from one person to another, by the services that know the rules and tell the timelines. */
@Component
class Passing {

    private final AssignmentService assignments;
    private final TaskBulkService tasks;

    Passing(AssignmentService assignments, TaskBulkService tasks) {
        this.assignments = assignments;
        this.tasks = tasks;
    }

    /** @throws org.demarche.core.base.Refused when the other may not have it */
    void pass(ReliefItem item, UserId from, UserId to, String note) {
        item.kind()
                .part()
                .ifPresentOrElse(
                        part -> {
                            var id = new CaseId(item.objectId());
                            assignments.assign(List.of(id), part, to, note);
                            if (item.kind() == CarriedKind.HELPER) {
                                assignments.release(
                                        id, part, from); // a case has one owner and one coordinator, but many helpers
                            }
                        },
                        () -> tasks.assign(List.of(new TaskId(item.objectId())), to));
    }
}
