package org.demarche.core.task;

import java.util.Map;
import java.util.Optional;
import org.demarche.core.access.UserId;
import org.demarche.core.outreach.EntryKind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Passes a task on where no person does, as {@link org.demarche.core.outreach.Succession} passes parts in cases. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class TaskSuccession {

    private final Tasks tasks;
    private final TaskChronicle chronicle;

    TaskSuccession(Tasks tasks, TaskChronicle chronicle) {
        this.tasks = tasks;
        this.chronicle = chronicle;
    }

    /** @return whether there was something to pass: not when it has ended, or is another's */
    public boolean pass(TaskId id, UserId from, UserId to) {
        Optional<Task> found = tasks.findById(id)
                .filter(task ->
                        task.status() == TaskStatus.OPEN && task.assignee().equals(from));
        found.ifPresent(task -> {
            task.assign(to);
            tasks.save(task);
            chronicle.tell(EntryKind.TASK_CHANGED, task, Map.of("assignee", to.toString()));
            chronicle.given(task, from);
        });
        return found.isPresent();
    }
}
