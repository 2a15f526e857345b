package org.demarche.ui.task;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import org.demarche.core.access.CaseId;
import org.demarche.core.access.UserId;
import org.demarche.core.base.Refused;
import org.demarche.core.campaign.Colleague;
import org.demarche.core.outreach.ActionKind;
import org.demarche.core.outreach.Priority;
import org.demarche.core.task.CreateTask;
import org.demarche.core.task.Task;
import org.demarche.core.task.TaskContent;
import org.demarche.core.task.TaskStatus;
import org.demarche.core.task.TaskTarget;
import org.demarche.ui.draft.DraftKeeper;
import org.demarche.ui.draft.FormFields;
import org.demarche.ui.form.EditConflict;
import org.demarche.ui.part.Attempt;
import org.demarche.ui.part.Icon;
import org.demarche.ui.part.Toast;
import org.jspecify.annotations.Nullable;

/** A new task, or one that is changed. What was typed is kept until it is saved or thrown away on purpose. */
class TaskDialog extends Dialog {

    private final transient TaskDialogs dialogs;
    private final transient @Nullable Task task;
    private final transient Runnable saved;

    final TextField title = new TextField(getTranslation("task.field.title"));
    final ComboBox<TaskTarget> aCase = new ComboBox<>(getTranslation("task.field.case"));
    final ComboBox<Colleague> assignee = new ComboBox<>(getTranslation("task.field.assignee"));
    final DatePicker due;
    final Select<ActionKind> kind = new Select<>();
    final Select<Priority> priority = new Select<>();
    final TextField why = new TextField(getTranslation("task.field.why"));
    final TextArea note = new TextArea(getTranslation("task.field.note"));
    final ChecklistField steps = new ChecklistField(getTranslation("task.field.steps"));
    private final Attempt attempt = new Attempt();
    private final FormFields fields = new FormFields();
    private final EditConflict conflict;
    private final DraftKeeper draft;
    private final Button save = new Button();

    TaskDialog(TaskDialogs dialogs, @Nullable Task task, @Nullable TaskTarget preset, Runnable saved) {
        this.dialogs = dialogs;
        this.task = task;
        this.saved = saved;
        due = dialogs.formats().datePicker(getTranslation("task.field.due"));
        setHeaderTitle(getTranslation(task == null ? "task.new.title" : "task.edit.title"));
        words();
        choices();
        fill(preset);
        attempt.field("refused.task.title", title)
                .field("refused.task.note", note)
                .field("refused.task.why", why)
                .field("refused.task.assignee", assignee)
                .field("refused.task.checklist", steps)
                .field("refused.date", due);
        name();
        draft = new DraftKeeper(dialogs.form().drafts(), task == null ? "task" : "task-edit", object(preset), fields);
        conflict = new EditConflict(fields, dialogs.formats());
        var form = new FormLayout(title, aCase, assignee, kind, due, priority, why, note, steps);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("400px", 2));
        form.setColspan(title, 2);
        form.setColspan(aCase, 2);
        form.setColspan(why, 2);
        form.setColspan(note, 2);
        form.setColspan(steps, 2);
        add(conflict, attempt, form);
        getFooter().add(cancel());
        if (task == null) {
            offerToSave();
        } else if (task.status() == TaskStatus.OPEN && dialogs.canEdit(task)) {
            getFooter().add(done(task));
            compare(task);
            offerToSave();
        } else {
            onlyRead(form);
        }
        setWidth("560px");
        setCloseOnOutsideClick(false);
        title.focus();
    }

    private void words() {
        title.setRequiredIndicatorVisible(true);
        title.setValueChangeMode(ValueChangeMode.EAGER);
        why.setPlaceholder(getTranslation("task.field.why.hint"));
        note.setMinRows(2);
        note.setMaxRows(8);
        due.setRequiredIndicatorVisible(true);
        due.setMin(task == null ? dialogs.formats().today() : null);
    }

    private void choices() {
        aCase.setItemLabelGenerator(TaskTarget::name);
        aCase.setPlaceholder(getTranslation("task.field.case.hint"));
        aCase.setClearButtonVisible(true);
        aCase.setItems(
                query -> dialogs.cases(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream());
        assignee.setItemLabelGenerator(Colleague::name);
        kind.setLabel(getTranslation("task.field.kind"));
        kind.setItems(ActionKind.values());
        kind.setItemLabelGenerator(each -> getTranslation("outreach.action-kind." + each));
        priority.setLabel(getTranslation("task.field.priority"));
        priority.setItems(Priority.values());
        priority.setItemLabelGenerator(each -> getTranslation("outreach.priority." + each));
    }

    private void fill(@Nullable TaskTarget preset) {
        offerAssignees(preset);
        aCase.setValue(preset);
        aCase.addValueChangeListener(change -> offerAssignees(change.getValue()));
        if (task == null) {
            kind.setValue(ActionKind.CALL);
            priority.setValue(Priority.NORMAL);
            due.setValue(dialogs.formats().today().plusDays(1));
        } else {
            say(task.content());
            aCase.setReadOnly(true);
            aCase.setVisible(preset != null);
            assigned(task);
        }
    }

    /** All of it is kept, and compared with what somebody else saves; the case first, since it decides who can be asked. */
    private void name() {
        if (task == null) {
            fields.field("case", aCase, each -> each.id().toString(), id -> dialogs.target(CaseId.of(id)))
                    .field("assignee", assignee, each -> each.id().toString(), this::colleague);
        }
        fields.text("title", title)
                .choice("kind", kind, ActionKind.class)
                .day("due", due)
                .choice("priority", priority, Priority.class)
                .text("why", why)
                .text("note", note)
                .field("steps", steps, ChecklistField::written, ChecklistField::read);
    }

    private Colleague colleague(String id) {
        return dialogs.assignees(aCase.getValue()).stream()
                .filter(each -> each.id().toString().equals(id))
                .findFirst()
                .orElseThrow(Refused::notFound);
    }

    private String object(@Nullable TaskTarget preset) {
        if (task != null) {
            return task.id().toString();
        }
        return preset == null ? "" : preset.id().toString();
    }

    private void compare(Task shown) {
        conflict.watch(shown.version(), () -> {
            var now = dialogs.tasks().find(shown.id());
            say(now.content());
            return dialogs.form().latest(now.version(), now.lastChange());
        });
        attempt.onStale(() -> conflict.show(this::tryToSave, () -> {
            draft.drop();
            close();
            saved.run();
        }));
    }

    private void offerToSave() {
        add(draft);
        draft.offer();
        save.setText(getTranslation(task == null ? "task.new.do" : "task.edit.do"));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        save.addClickListener(_ -> tryToSave());
        getFooter().add(save);
    }

    /** Who has it; given to somebody else by a deed of its own. */
    private void assigned(Task shown) {
        var name = dialogs.nameOf(shown.assignee(), shown.campaign());
        assignee.setVisible(!name.isEmpty());
        assignee.setItems(new Colleague(shown.assignee(), name));
        assignee.setValue(new Colleague(shown.assignee(), name));
        assignee.setReadOnly(true);
    }

    private void say(TaskContent content) {
        title.setValue(content.title());
        kind.setValue(content.kind());
        priority.setValue(content.priority());
        due.setValue(content.dueOn());
        why.setValue(content.why());
        note.setValue(content.note());
        steps.setValue(content.checklist());
    }

    private void offerAssignees(@Nullable TaskTarget chosen) {
        var people = dialogs.assignees(chosen);
        UserId before = assignee.getValue() == null
                ? dialogs.me().id()
                : assignee.getValue().id();
        assignee.setItems(people);
        people.stream().filter(person -> person.id().equals(before)).findFirst().ifPresent(assignee::setValue);
        assignee.setReadOnly(people.size() == 1 && assignee.getValue() != null);
    }

    private Button done(Task shown) {
        return new Button(
                getTranslation("task.done"),
                Icon.CHECK.create(),
                _ -> attempt.run(() -> {
                    dialogs.complete(shown, saved);
                    close();
                }));
    }

    private static void onlyRead(FormLayout form) {
        form.getChildren().filter(HasValue.class::isInstance).forEach(field -> ((HasValue<?, ?>) field)
                .setReadOnly(true));
    }

    private Button cancel() {
        var cancel = new Button(getTranslation("task.cancel"), _ -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        return cancel;
    }

    private void tryToSave() {
        boolean done = attempt.run(this::keep);
        save.setEnabled(true); // a second click must not do it twice
        if (done) {
            draft.drop();
            close();
            saved.run();
            Toast.show(getTranslation(task == null ? "task.toast.created" : "task.toast.saved"));
        }
    }

    private void keep() {
        var content = new TaskContent(
                kind.getValue(),
                title.getValue(),
                note.getValue(),
                why.getValue(),
                day(),
                priority.getValue(),
                steps.getValue());
        if (task != null) {
            dialogs.tasks().edit(task.id(), conflict.version(), content);
            return;
        }
        if (assignee.getValue() == null) {
            throw new Refused("refused.task.assignee");
        }
        var to = assignee.getValue().id();
        dialogs.tasks()
                .create(
                        aCase.getValue() == null
                                ? CreateTask.free(dialogs.home().orElse(null), to, content)
                                : CreateTask.on(aCase.getValue().id(), to, content));
    }

    private LocalDate day() {
        if (due.getValue() == null) {
            throw new Refused("refused.date.missing");
        }
        return due.getValue();
    }
}
