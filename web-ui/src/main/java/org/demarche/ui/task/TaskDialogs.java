package org.demarche.ui.task;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarche.core.access.Access;
import org.demarche.core.access.Action;
import org.demarche.core.access.CampaignId;
import org.demarche.core.access.CaseId;
import org.demarche.core.access.Right;
import org.demarche.core.access.UserId;
import org.demarche.core.access.UserService;
import org.demarche.core.campaign.Colleague;
import org.demarche.core.campaign.TeamList;
import org.demarche.core.sql.Slice;
import org.demarche.core.task.Task;
import org.demarche.core.task.TaskId;
import org.demarche.core.task.TaskService;
import org.demarche.core.task.TaskTarget;
import org.demarche.core.task.TaskTargets;
import org.demarche.ui.form.FormDesk;
import org.demarche.ui.format.Formats;
import org.demarche.ui.format.OwnFormats;
import org.demarche.ui.part.Toast;
import org.demarche.ui.shell.CampaignChoice;
import org.demarche.ui.shell.CampaignInUse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens the forms about tasks, wherever one is needed. */
@Component
public class TaskDialogs {

    private final TaskService tasks;
    private final TaskBulkDialogs bulk;
    private final TaskTargets cases;
    private final TeamList team;
    private final Access access;
    private final UserService users;
    private final OwnFormats formats;
    private final CampaignInUse campaign;
    private final FormDesk form;

    TaskDialogs(
            TaskService tasks,
            TaskBulkDialogs bulk,
            TaskTargets cases,
            TeamList team,
            Access access,
            UserService users,
            OwnFormats formats,
            CampaignInUse campaign,
            FormDesk form) {
        this.tasks = tasks;
        this.bulk = bulk;
        this.cases = cases;
        this.team = team;
        this.access = access;
        this.users = users;
        this.formats = formats;
        this.campaign = campaign;
        this.form = form;
    }

    /** A new task: on a case of one's choice or free. */
    public void create(Runnable saved) {
        open(null, null, saved);
    }

    /** A new task on a case. */
    public void createOn(CaseId aCase, Runnable saved) {
        open(null, cases.byId(access.scope(), aCase, language()).orElse(null), saved);
    }

    public void edit(TaskId id, Runnable saved) {
        edit(id, saved, () -> {});
    }

    /** @param closed called whenever the dialog has gone */
    void edit(TaskId id, Runnable saved, Runnable closed) {
        var task = tasks.find(id);
        var aCase = task.aCase().flatMap(key -> cases.byId(access.scope(), key.id(), language()));
        var dialog = new TaskDialog(this, task, aCase.orElse(null), saved);
        dialog.addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                closed.run();
            }
        });
        dialog.open();
    }

    /** Ends one task, tells so and offers to take it back. */
    void complete(Task task, Runnable changed) {
        tasks.complete(task.id(), task.version());
        changed.run();
        Toast.show(text("task.toast.done"), () -> {
            tasks.reopen(task.id());
            changed.run();
        });
    }

    /** Everybody who works on the campaign in use. */
    List<Colleague> everybody() {
        return campaign.current().map(CampaignChoice::id).map(this::people).orElseGet(List::of);
    }

    boolean canEdit(Task task) {
        return access.may(Right.WORK_ON_CASES) && tasks.allowed(task.id()).contains(Action.EDIT);
    }

    /** The name of somebody of the team; empty for who has left it. */
    String nameOf(UserId user, @Nullable CampaignId of) {
        var known = of == null ? List.of(me()) : people(of);
        return known.stream()
                .filter(person -> person.id().equals(user))
                .map(Colleague::name)
                .findFirst()
                .orElse("");
    }

    /** Gives one task to somebody else. */
    void reassign(TaskId id, Runnable saved) {
        var of = tasks.find(id).campaign();
        if (of != null) {
            bulk.reassign(id, of, saved);
        }
    }

    private void open(@Nullable Task task, @Nullable TaskTarget aCase, Runnable saved) {
        new TaskDialog(this, task, aCase, saved).open();
    }

    FormDesk form() {
        return form;
    }

    TaskService tasks() {
        return tasks;
    }

    Formats formats() {
        return formats.get();
    }

    List<TaskTarget> cases(String words, int offset, int limit) {
        return cases.find(access.scope(), words, new Slice(offset, limit), language());
    }

    Colleague me() {
        var me = users.me();
        return new Colleague(me.id(), me.name());
    }

    @Nullable
    TaskTarget target(CaseId id) {
        return cases.byId(access.scope(), id, language()).orElse(null);
    }

    /** To whom a task can be given: the team for those who assign in the campaign or may edit the case, else oneself. */
    List<Colleague> assignees(@Nullable TaskTarget aCase) {
        if (aCase != null) {
            return people(aCase.campaignId());
        }
        return home().filter(each -> access.scope().allows(Action.ASSIGN, each))
                .map(this::people)
                .orElseGet(() -> List.of(me()));
    }

    /** The campaign that a free task belongs to: the one in use, where this person works in it. */
    Optional<CampaignId> home() {
        return campaign.current().map(CampaignChoice::id).filter(each -> access.scope()
                .allows(Action.LOG, each));
    }

    private List<Colleague> people(CampaignId of) {
        return team.workers(of);
    }

    private static Locale language() {
        return UI.getCurrent().getLocale();
    }

    private static String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
