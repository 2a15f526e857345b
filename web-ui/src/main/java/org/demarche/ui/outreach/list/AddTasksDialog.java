package org.demarche.ui.outreach.list;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.demarche.core.campaign.Colleague;
import org.demarche.core.outreach.ActionKind;
import org.demarche.core.task.AddTasks;
import org.demarche.core.task.TaskBulkService;
import org.demarche.core.task.TaskContent;
import org.demarche.core.task.TaskId;

/** Asks for one task that each of the cases gets: for its owner, or for one person. */
class AddTasksDialog extends BulkDialog {

    final TextField title = new TextField();
    final Select<ActionKind> kind = new Select<>();
    final ComboBox<Colleague> assignee = new ComboBox<>();
    final DatePicker due;
    private final transient List<TaskId> added = new ArrayList<>();

    AddTasksDialog(
            Chosen chosen,
            Words words,
            Surroundings around,
            LocalDate today,
            TaskBulkService service,
            Consumer<List<TaskId>> done) {
        super(words.of("cases.bulk.task.title", chosen), words.of("cases.bulk.task.do", chosen), chosen);
        title.setLabel(getTranslation("cases.bulk.task.what"));
        title.setRequiredIndicatorVisible(true);
        kind.setLabel(getTranslation("cases.bulk.kind"));
        kind.setItems(ActionKind.values());
        kind.setItemLabelGenerator(each -> getTranslation("outreach.action-kind." + each.name()));
        kind.setValue(ActionKind.CALL);
        assignee.setLabel(getTranslation("cases.bulk.task.for"));
        assignee.setPlaceholder(getTranslation("cases.bulk.task.owners"));
        assignee.setItems(around.workers());
        assignee.setItemLabelGenerator(Colleague::name);
        assignee.setClearButtonVisible(true);
        due = around.formats().datePicker(getTranslation("cases.bulk.due"));
        due.setMin(today);
        due.setRequiredIndicatorVisible(true);
        fields(title, kind, assignee, due);
        errorsAt("refused.task.title", title)
                .errorsAt("refused.task.assignee", assignee)
                .errorsAt("refused.date", due);
        onPrimary(
                () -> {
                    added.clear();
                    added.addAll(service.add(command(chosen)));
                },
                () -> done.accept(List.copyOf(added)));
    }

    private AddTasks command(Chosen chosen) {
        var to = assignee.getValue() == null ? null : assignee.getValue().id();
        return new AddTasks(chosen.ids(), to, TaskContent.of(kind.getValue(), title.getValue(), chosen(due)));
    }
}
