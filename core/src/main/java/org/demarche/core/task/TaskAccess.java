package org.demarche.core.task;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.demarche.core.access.Access;
import org.demarche.core.access.Action;
import org.demarche.core.access.CampaignId;
import org.demarche.core.access.CaseId;
import org.demarche.core.access.Noted;
import org.demarche.core.access.Role;
import org.demarche.core.access.Scope;
import org.demarche.core.base.Refused;
import org.demarche.core.outreach.CaseAccess;
import org.demarche.core.outreach.CaseKey;
import org.springframework.stereotype.Component;

/**
 * The one way to a task. A task on a case is seen by whoever reads the case and changed by whoever may edit it, and by its
 * assignee. A free task is seen by its assignee, by who made it, and by those who coordinate or lead its campaign; one without a
 * campaign by its assignee alone.
 */
@Component
class TaskAccess {

    private final Tasks tasks;
    private final CaseAccess cases;
    private final Access access;

    TaskAccess(Tasks tasks, CaseAccess cases, Access access) {
        this.tasks = tasks;
        this.cases = cases;
        this.access = access;
    }

    /** @throws Refused not found, when it is missing or out of reach; not allowed, when only the action is */
    Task load(TaskId id, Action action) {
        var task = tasks.findById(id).orElseThrow(Refused::notFound);
        var allowed = allowed(task);
        if (!allowed.contains(Action.READ)) {
            throw Refused.notFound();
        }
        if (!allowed.contains(action)) {
            throw access.scope().refusal(task.campaign());
        }
        task.aCase()
                .filter(CaseKey::restricted)
                .ifPresent(key -> Noted.restrictedRead("TASK", id, key.id(), key.campaign()));
        return task;
    }

    /** @throws Refused stale, when somebody saved the task since it was read */
    Task load(TaskId id, Action action, int version) {
        var task = load(id, action);
        if (task.version() != version) {
            throw Refused.stale();
        }
        return task;
    }

    Set<Action> allowed(Task task) {
        return allowed(task, cases::allowed, access::scope);
    }

    /** Those with which this person may do it. Each case is asked for once, however many of the tasks are on it. */
    List<Task> among(Collection<Task> some, Action action) {
        var scope = access.scope();
        var onCases = new HashMap<CaseId, Set<Action>>();
        return some.stream()
                .filter(task -> allowed(task, id -> onCases.computeIfAbsent(id, cases::allowed), () -> scope)
                        .contains(action))
                .toList();
    }

    private Set<Action> allowed(Task task, Function<CaseId, Set<Action>> onCases, Supplier<Scope> scope) {
        return task.aCase().map(key -> onCase(task, onCases.apply(key.id()))).orElseGet(() -> free(task, scope.get()));
    }

    private Set<Action> onCase(Task task, Set<Action> onTheCase) {
        var allowed = EnumSet.noneOf(Action.class);
        allowed.addAll(onTheCase);
        if (task.assignee().equals(access.user()) && onTheCase.contains(Action.LOG)) {
            allowed.add(Action.EDIT);
        }
        return allowed;
    }

    private static Set<Action> free(Task task, Scope scope) {
        var allowed = EnumSet.noneOf(Action.class);
        var campaign = task.campaign();
        boolean mine = task.assignee().equals(scope.user());
        if (campaign == null) {
            return mine && scope.allowsSomewhere(Action.LOG)
                    ? EnumSet.of(Action.READ, Action.LOG, Action.EDIT)
                    : allowed;
        }
        boolean involved = mine || task.createdBy().equals(scope.user());
        boolean coordinates = scope.allows(Action.ASSIGN, campaign);
        if (coordinates || involved && scope.allows(Action.LOG, campaign)) {
            allowed.addAll(EnumSet.of(Action.LOG, Action.EDIT));
        }
        if (involved || scope.rolesIn(campaign).contains(Role.COORDINATOR)) {
            allowed.addAll(read(scope, campaign));
        }
        if (coordinates) {
            allowed.add(Action.ASSIGN);
        }
        if (scope.rolesIn(campaign).contains(Role.LEADERSHIP)) {
            allowed.add(Action.READ);
        }
        return allowed;
    }

    /** Also in an archived campaign. */
    private static Set<Action> read(Scope scope, CampaignId campaign) {
        return scope.allows(Action.READ, campaign) ? EnumSet.of(Action.READ) : EnumSet.noneOf(Action.class);
    }
}
