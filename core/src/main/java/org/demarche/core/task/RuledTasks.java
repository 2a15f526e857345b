package org.demarche.core.task;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.demarche.core.access.Access;
import org.demarche.core.access.UserId;
import org.demarche.core.base.Refused;
import org.demarche.core.outreach.CaseKey;
import org.demarche.core.outreach.EntryKind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tasks that a playbook brings along with what somebody was allowed to do: they moved a case, filed an answer, ended another
 * task. The day of each follows a rule, and the timeline tells of which version of the playbook it is.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class RuledTasks {

    /** The key of the detail by which the timeline knows what came by a playbook. */
    private static final String PLAYBOOK = "playbook";

    private final Tasks tasks;
    private final TaskChronicle chronicle;
    private final DeadlineDesk desk;
    private final Access access;
    private final Clock clock;

    RuledTasks(Tasks tasks, TaskChronicle chronicle, DeadlineDesk desk, Access access, Clock clock) {
        this.tasks = tasks;
        this.chronicle = chronicle;
        this.desk = desk;
        this.access = access;
        this.clock = clock;
    }

    /**
     * @param content due on the day that was computed
     */
    public TaskId give(CaseKey key, UserId assignee, TaskContent content, RuledDay day, TaskOrigin origin) {
        var by = access.userIfAny();
        var place = new TaskPlace(key, key.campaign(), day.zone());
        var task = Task.create(place, assignee, content, by.orElse(origin.madeBy()), clock.instant());
        save(task, EntryKind.TASK_ADDED, origin.playbook());
        if (by.isPresent()) { // what the year brings rings at nobody: its day is far
            chronicle.given(task, null);
        }
        desk.governNew(new DueThing(DueObject.of(task.id()), key, task.title(), task.dueOn()), day, task.createdBy());
        return task.id();
    }

    /** What it was for is over. One that has ended already stays as it ended. */
    public void withdraw(TaskId id, int playbook) {
        tasks.findById(id).filter(task -> task.status() == TaskStatus.OPEN).ifPresent(task -> {
            task.cancel(access.user(), clock.instant());
            save(task, EntryKind.TASK_CANCELLED, playbook);
        });
    }

    /** Undoes that it was withdrawn: for a while, and by whoever did it. */
    public void reopen(TaskId id, int playbook) {
        var task = tasks.findById(id).orElseThrow(Refused::stale);
        task.reopen(access.user(), clock.instant());
        save(task, EntryKind.TASK_REOPENED, playbook);
    }

    /**
     * Another rule, unless somebody has chosen the day by hand: then that stands.
     *
     * @return the rule and the day before, for {@link #restore}; empty where nothing was changed
     */
    public Optional<DayBefore> follow(Almanac almanac, TaskId id, RuleChoice choice) {
        return desk.followIfGoverned(almanac, id, choice);
    }

    /** Undoes {@link #follow}. */
    public void restore(DayBefore before) {
        desk.restore(before);
    }

    private void save(Task task, EntryKind kind, int playbook) {
        tasks.save(task);
        chronicle.tell(kind, task, Map.of(PLAYBOOK, Integer.toString(playbook)));
    }
}
