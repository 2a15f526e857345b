package org.demarche.core.task;

import org.demarche.core.access.Access;
import org.demarche.core.access.Action;
import org.demarche.core.access.CaseId;
import org.demarche.core.access.Needs;
import org.demarche.core.access.Right;
import org.demarche.core.base.Refused;
import org.demarche.core.outreach.CaseAccess;
import org.demarche.core.outreach.EntryKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets the day of something follow a rule. How long it stands still and who gets more time is {@link DeadlineTimeService}. */
@Service
@Transactional
@Needs(Right.WORK_ON_CASES)
public class DeadlineService {

    private final Deadlines deadlines;
    private final DeadlineDesk desk;
    private final Reckoner reckoner;
    private final TaskService tasks;
    private final CaseAccess cases;
    private final Access access;

    DeadlineService(
            Deadlines deadlines,
            DeadlineDesk desk,
            Reckoner reckoner,
            TaskService tasks,
            CaseAccess cases,
            Access access) {
        this.deadlines = deadlines;
        this.desk = desk;
        this.reckoner = reckoner;
        this.tasks = tasks;
        this.cases = cases;
        this.access = access;
    }

    /**
     * The day that would come of a rule, and how.
     *
     * @param object what it would govern; null for a task that is not there yet
     * @throws Refused when what it counts from has not happened, or the day is out of reach
     */
    @Transactional(readOnly = true)
    public Computation preview(CaseId id, @Nullable DueObject object, RuleChoice choice) {
        var almanac = reckoner.almanac();
        if (object == null) {
            var key = cases.require(id, Action.READ);
            var anchor = reckoner.anchor(almanac, key, null, choice);
            return reckoner.fresh(almanac, key, DueType.TASK, DeadlineTerms.of(choice.rule(), anchor.day()));
        }
        var thing = desk.require(object);
        var anchor = reckoner.anchor(almanac, thing.key(), object, choice);
        var terms = deadlines
                .findByObjectIdAndObjectType(object.id(), object.type())
                .filter(thing::isGovernedBy)
                .map(Deadline::terms)
                .orElseGet(() -> DeadlineTerms.of(choice.rule(), anchor.day()));
        return reckoner.fresh(almanac, thing.key(), object.type(), terms.by(choice.rule(), anchor.day()));
    }

    /** A rule in the place of a day that somebody chose by hand, or of an earlier rule. */
    public DeadlineId set(DueObject object, RuleChoice choice) {
        var thing = desk.require(object);
        var deadline = desk.govern(thing, choice, access.user());
        desk.tell(EntryKind.DEADLINE_SET, thing, deadline, "");
        return deadline.id();
    }

    /** A new task whose day follows a rule. */
    public TaskId add(AddByRule command) {
        var due = preview(command.caseId(), null, command.choice()).due();
        var content = TaskContent.of(command.kind(), command.title(), due);
        var task = tasks.create(CreateTask.on(command.caseId(), command.assignee(), content));
        set(DueObject.of(task), command.choice());
        return task;
    }

    /** Another rule; pauses and extensions stay. */
    public void change(DeadlineId id, int version, RuleChoice choice) {
        var deadline = desk.load(id, version);
        var thing = desk.governed(deadline);
        var almanac = reckoner.almanac();
        deadline.follow(choice.rule(), reckoner.anchor(almanac, thing.key(), deadline.object(), choice));
        desk.keep(almanac, thing, deadline);
        desk.tell(EntryKind.DEADLINE_SET, thing, deadline, "");
    }

    /** No rule from here on; the day stays as it is. */
    public void remove(DeadlineId id, int version) {
        var deadline = desk.load(id, version);
        var thing = desk.governed(deadline);
        deadlines.delete(deadline);
        desk.tell(EntryKind.DEADLINE_REMOVED, thing, deadline, "");
    }
}
