package org.demarche.ui.task;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.demarche.core.access.Action;
import org.demarche.core.access.CampaignId;
import org.demarche.core.access.UserId;
import org.demarche.core.base.Refused;
import org.demarche.core.campaign.Colleague;
import org.demarche.core.campaign.TeamList;
import org.demarche.core.task.TaskBefore;
import org.demarche.core.task.TaskBulkService;
import org.demarche.core.task.TaskId;
import org.demarche.core.task.TaskRow;
import org.demarche.core.task.TaskStatus;
import org.demarche.ui.form.FormDesk;
import org.demarche.ui.form.FormDialog;
import org.demarche.ui.part.Toast;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is done with many tasks at once. Those that are not this person's to change are left out, and it is said how many. */
@Component
class TaskBulkDialogs {

    private static final String WIDTH = "380px";

    private final TaskBulkService bulk;
    private final TeamList team;
    private final FormDesk form;

    TaskBulkDialogs(TaskBulkService bulk, TeamList team, FormDesk form) {
        this.bulk = bulk;
        this.team = team;
        this.form = form;
    }

    /** Ends them, tells so and offers to take it back. */
    void complete(Collection<TaskRow> selected, Runnable changed) {
        var chosen = among(selected, Action.EDIT);
        if (isNothing(chosen)) {
            return;
        }
        bulk.complete(chosen.ids());
        changed.run();
        var done = text("task.toast.done-many", chosen.count());
        Toast.show(chosen.leftOut() > 0 ? done + ". " + chosen.words() : done, () -> {
            bulk.reopen(chosen.ids());
            changed.run();
        });
    }

    /** Gives them to somebody else: those of the campaign of the first, since a team is of one campaign. */
    void reassign(Collection<TaskRow> selected, Runnable saved) {
        var campaigns = selected.stream().map(TaskRow::campaignId).flatMap(Stream::ofNullable);
        campaigns
                .findFirst()
                .ifPresentOrElse(
                        first -> {
                            var rows = selected.stream()
                                    .filter(row -> first.equals(row.campaignId()))
                                    .toList();
                            reassign(among(rows, Action.ASSIGN).of(selected.size()), first, saved);
                        },
                        () -> Toast.show(text("task.bulk.none")));
    }

    /** Gives one task to somebody else. */
    void reassign(TaskId id, CampaignId campaign, Runnable saved) {
        reassign(new Chosen(List.of(id), 0), campaign, saved);
    }

    private void reassign(Chosen chosen, CampaignId campaign, Runnable saved) {
        if (isNothing(chosen)) {
            return;
        }
        var people = team.workers(campaign);
        var to = new ComboBox<Colleague>(text("task.field.assignee"), people);
        to.setItemLabelGenerator(Colleague::name);
        to.setWidthFull();
        var dialog = dialog("task.reassign", chosen).with(to).field("refused.task.assignee", to);
        dialog.fields().field("assignee", to, person -> person.id().toString(), id -> known(people, id));
        dialog.keep("task-reassign", "");
        var before = new ArrayList<TaskBefore>();
        dialog.open(
                () -> {
                    if (to.getValue() == null) {
                        throw new Refused("refused.task.assignee-missing");
                    }
                    before.addAll(bulk.assign(chosen.ids(), to.getValue().id()));
                },
                () -> told(
                        text(
                                "task.toast.reassigned",
                                chosen.count(),
                                to.getValue().name()),
                        before,
                        saved));
    }

    /** Gives them another day. */
    void moveTo(Collection<TaskRow> selected, Runnable saved) {
        var chosen = among(selected, Action.EDIT);
        if (isNothing(chosen)) {
            return;
        }
        var formats = form.formats();
        var day = formats.datePicker(text("task.field.due"));
        day.setMin(formats.today());
        day.setWidthFull();
        var dialog = dialog("task.move", chosen).with(day).field("refused.date", day);
        dialog.fields().day("due", day);
        dialog.keep("task-move", "");
        var before = new ArrayList<TaskBefore>();
        dialog.open(
                () -> {
                    if (day.getValue() == null) {
                        throw new Refused("refused.date.missing");
                    }
                    before.addAll(bulk.moveTo(chosen.ids(), day.getValue()));
                },
                () -> told(text("task.toast.moved", chosen.count(), formats.day(day.getValue())), before, saved));
    }

    /**
     * The tasks that a deed is done to.
     *
     * @param leftOut how many were selected besides
     */
    private record Chosen(List<TaskId> ids, int leftOut) {

        int count() {
            return ids.size();
        }

        Chosen of(int selected) {
            return new Chosen(ids, selected - ids.size());
        }

        String words() {
            return text("task.bulk.left-out", leftOut);
        }
    }

    /** Asked only when a verb is pressed: selecting stays quick. */
    private Chosen among(Collection<TaskRow> selected, Action action) {
        var open = selected.stream()
                .filter(row -> row.status() == TaskStatus.OPEN)
                .map(TaskRow::id)
                .toList();
        return new Chosen(bulk.among(open, action), 0).of(selected.size());
    }

    private static boolean isNothing(Chosen chosen) {
        if (chosen.count() == 0) {
            Toast.show(text("task.bulk.none"));
        }
        return chosen.count() == 0;
    }

    private FormDialog dialog(String key, Chosen chosen) {
        var dialog = new FormDialog(form, text(key + ".title", chosen.count()), text(key + ".do", chosen.count()));
        dialog.setWidth(WIDTH);
        if (chosen.leftOut() > 0) {
            var words = new Paragraph(chosen.words());
            words.addClassNames("dm-s", "dm-2");
            dialog.with(words);
        }
        return dialog;
    }

    private void told(String done, List<TaskBefore> before, Runnable saved) {
        saved.run();
        Toast.show(done, () -> {
            bulk.restore(before);
            saved.run();
        });
    }

    private static @Nullable Colleague known(List<Colleague> people, String id) {
        var wanted = new UserId(UUID.fromString(id));
        return people.stream()
                .filter(each -> each.id().equals(wanted))
                .findFirst()
                .orElse(null);
    }

    private static String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
