package org.demarche.core.task;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.demarche.core.access.Access;
import org.demarche.core.access.Action;
import org.demarche.core.access.Needs;
import org.demarche.core.access.Right;
import org.demarche.core.access.UserId;
import org.demarche.core.base.Refused;
import org.demarche.core.outreach.EntryKind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people do with many tasks at once: all of them or none, each told to the timeline of its case. */
@Service
@Transactional
@Needs(Right.WORK_ON_CASES)
public class TaskBulkService {

    /** As many as one step changes at most. */
    public static final int MOST = 500;

    private final Tasks tasks;
    private final TaskAccess taskAccess;
    private final TaskPlaces places;
    private final TaskChronicle chronicle;
    private final Access access;
    private final Clock clock;

    TaskBulkService(
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

    /** Those of the tasks with which this person may do it; a deed on many is for all or none, so it is asked for these alone. */
    @Transactional(readOnly = true)
    public List<TaskId> among(Collection<TaskId> ids, Action action) {
        return taskAccess.among(tasks.findAllById(ids), action).stream()
                .map(Task::id)
                .toList();
    }

    /** @return what they were before, for {@link #restore} */
    public List<TaskBefore> assign(Collection<TaskId> ids, UserId assignee) {
        return changeAll(ids, Action.ASSIGN, Map.of("assignee", assignee.toString()), task -> {
            places.requireWorker(task, assignee);
            task.assign(assignee);
        });
    }

    /** @return what they were before, for {@link #restore} */
    public List<TaskBefore> moveTo(Collection<TaskId> ids, LocalDate day) {
        return changeAll(ids, Action.EDIT, Map.of(), task -> task.moveTo(day, clock.instant()));
    }

    /** Undoes an assignment or a new day of many. */
    public void restore(Collection<TaskBefore> befores) {
        for (var before : befores) {
            var task = taskAccess.load(before.id(), Action.EDIT);
            if (!before.assignee().equals(task.assignee())) {
                taskAccess.load(before.id(), Action.ASSIGN);
                places.requireWorker(task, before.assignee());
            }
            var now = TaskBefore.of(task);
            task.restore(before);
            save(task, EntryKind.TASK_CHANGED, Map.of());
            tell(task, now);
        }
    }

    public void complete(Collection<TaskId> ids) {
        mustBeSome(ids);
        for (var id : ids) {
            var task = taskAccess.load(id, Action.EDIT);
            task.complete(access.user(), clock.instant());
            save(task, EntryKind.TASK_DONE, Map.of());
        }
    }

    /** Undoes {@link #complete}. */
    public void reopen(Collection<TaskId> ids) {
        for (var id : ids) {
            var task = taskAccess.load(id, Action.EDIT);
            task.reopen(access.user(), clock.instant());
            save(task, EntryKind.TASK_REOPENED, Map.of());
        }
    }

    public List<TaskId> add(AddTasks command) {
        mustBeSome(command.cases());
        return command.cases().stream()
                .map(caseId -> {
                    var owner = command.assignee() == null
                            ? places.owner(caseId).orElseGet(access::user)
                            : command.assignee();
                    var place = places.of(CreateTask.on(caseId, owner, command.content()));
                    var task = Task.create(place, owner, command.content(), access.user(), clock.instant());
                    save(task, EntryKind.TASK_ADDED, Map.of());
                    chronicle.given(task, null);
                    return task.id();
                })
                .toList();
    }

    /** Undoes {@link #add}. */
    public void cancel(Collection<TaskId> ids) {
        for (var id : ids) {
            var task = taskAccess.load(id, Action.EDIT);
            task.cancel(access.user(), clock.instant());
            save(task, EntryKind.TASK_CANCELLED, Map.of());
        }
    }

    private List<TaskBefore> changeAll(
            Collection<TaskId> ids, Action action, Map<String, String> details, Consumer<Task> deed) {
        mustBeSome(ids);
        return ids.stream()
                .map(id -> {
                    var task = taskAccess.load(id, action);
                    var before = TaskBefore.of(task);
                    deed.accept(task);
                    save(task, EntryKind.TASK_CHANGED, details);
                    tell(task, before);
                    return before;
                })
                .toList();
    }

    private void save(Task task, EntryKind kind, Map<String, String> details) {
        tasks.save(task);
        chronicle.tell(kind, task, details);
    }

    private void tell(Task task, TaskBefore before) {
        chronicle.given(task, before.assignee());
        chronicle.moved(task, before.dueOn());
    }

    private static void mustBeSome(Collection<?> chosen) {
        if (chosen.isEmpty() || chosen.size() > MOST) {
            throw new Refused("refused.task.bulk", MOST);
        }
    }
}
