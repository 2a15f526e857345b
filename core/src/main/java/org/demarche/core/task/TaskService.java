package org.demarche.core.task;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.demarche.core.access.Access;
import org.demarche.core.access.Action;
import org.demarche.core.access.Needs;
import org.demarche.core.access.Right;
import org.demarche.core.access.UserId;
import org.demarche.core.outreach.EntryKind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people do with one task. */
@Service
@Transactional
@Needs(Right.WORK_ON_CASES)
public class TaskService {

    private final Tasks tasks;
    private final TaskAccess taskAccess;
    private final TaskPlaces places;
    private final TaskChronicle chronicle;
    private final Access access;
    private final Clock clock;

    TaskService(
            Tasks tasks,
            TaskAccess taskAccess,
            TaskPlaces places,
            TaskChronicle chronicle,
            Access access,
            Clock clock) {
        this.tasks = tasks;
        this.taskAccess = taskAccess;
        this.places = places;
        this.chronicle = chronicle;
        this.access = access;
        this.clock = clock;
    }

    @Needs(Right.READ_CAMPAIGNS)
    @Transactional(readOnly = true)
    public Task find(TaskId id) {
        return taskAccess.load(id, Action.READ);
    }

    /** What this person may do with the task; for buttons. */
    @Needs(Right.READ_CAMPAIGNS)
    @Transactional(readOnly = true)
    public Set<Action> allowed(TaskId id) {
        return taskAccess.allowed(taskAccess.load(id, Action.READ));
    }

    public TaskId create(CreateTask command) {
        var place = places.of(command);
        var task = Task.create(place, command.assignee(), command.content(), access.user(), clock.instant());
        save(task, EntryKind.TASK_ADDED, Map.of());
        chronicle.given(task, null);
        return task.id();
    }

    public void edit(TaskId id, int version, TaskContent content) {
        change(id, version, task -> {
            var before = task.dueOn();
            task.edit(content, clock.instant());
            chronicle.moved(task, before);
        });
    }

    public void assign(TaskId id, int version, UserId assignee) {
        var task = taskAccess.load(id, Action.ASSIGN, version);
        places.requireWorker(task, assignee);
        var before = task.assignee();
        task.assign(assignee);
        save(task, EntryKind.TASK_CHANGED, Map.of("assignee", assignee.toString()));
        chronicle.given(task, before);
    }

    public void snooze(TaskId id, int version, LocalDate until) {
        var task = taskAccess.load(id, Action.EDIT, version);
        task.snooze(until, clock.instant());
        save(task, EntryKind.TASK_CHANGED, Map.of("snoozed-until", until.toString()));
    }

    /** Takes a snooze back. */
    public void wake(TaskId id) {
        var task = taskAccess.load(id, Action.EDIT);
        task.wake();
        save(task, EntryKind.TASK_CHANGED, Map.of());
    }

    public void tick(TaskId id, int version, int position, boolean done) {
        change(id, version, task -> task.tick(position, done));
    }

    public void complete(TaskId id, int version) {
        var task = taskAccess.load(id, Action.EDIT, version);
        task.complete(access.user(), clock.instant());
        save(task, EntryKind.TASK_DONE, Map.of());
    }

    public void cancel(TaskId id, int version) {
        var task = taskAccess.load(id, Action.EDIT, version);
        task.cancel(access.user(), clock.instant());
        save(task, EntryKind.TASK_CANCELLED, Map.of());
    }

    /** Takes back that the task was done or cancelled. */
    public void reopen(TaskId id) {
        var task = taskAccess.load(id, Action.EDIT);
        task.reopen(access.user(), clock.instant());
        save(task, EntryKind.TASK_REOPENED, Map.of());
    }

    private void change(TaskId id, int version, Consumer<Task> deed) {
        var task = taskAccess.load(id, Action.EDIT, version);
        deed.accept(task);
        save(task, EntryKind.TASK_CHANGED, Map.of());
    }

    private void save(Task task, EntryKind kind, Map<String, String> details) {
        tasks.save(task);
        chronicle.tell(kind, task, details);
    }
}
