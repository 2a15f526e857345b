package org.demarche.ui.task;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.demarche.core.access.AppUser;
import org.demarche.core.access.CampaignId;
import org.demarche.core.access.CaseId;
import org.demarche.core.access.Role;
import org.demarche.core.task.TaskContent;
import org.demarche.core.task.TaskRow;
import org.demarche.core.task.TaskService;
import org.demarche.core.task.TaskView;
import org.demarche.ui.ViewTest;
import org.demarche.ui.part.EmptyState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class TasksViewTest extends ViewTest {

    @Autowired
    private Rows rows;

    @Autowired
    private TaskService tasks;

    private AppUser olena;
    private AppUser lilia;
    private CampaignId campaign;
    private CaseId belgium;

    @BeforeEach
    void olenaCoordinatesAndLiliaOwnsBelgium() {
        campaign = rows.campaign();
        lilia = signInAs("lilia-" + campaign, Role.STAFF);
        rows.join(campaign, lilia.id(), Role.STAFF);
        belgium = rows.aCase(campaign, "Chamber of Representatives", lilia.id());
        olena = signInAs("olena-" + campaign, Role.COORDINATOR);
        rows.join(campaign, olena.id(), Role.COORDINATOR);
    }

    @Test
    void listsOpenTasksByTheirDay() {
        rows.task(belgium, lilia.id(), "Later", rows.today().plusDays(9));
        rows.task(belgium, lilia.id(), "Sooner", rows.today());

        var view = navigate(TasksView.class);

        assertThat(titles(view)).containsExactly("Sooner", "Later");
        assertThat(view.chips.get(TaskView.TODAY).getElement().getTextRecursively())
                .contains("1");
    }

    @Test
    void readsItsFilterFromTheAddress() {
        rows.task(belgium, lilia.id(), "Check the French text", rows.today());
        rows.task(belgium, olena.id(), "Call the registry", rows.today());

        UI.getCurrent().navigate("tasks", QueryParameters.of("q", "french"));
        assertThat(titles((TasksView) getCurrentView())).containsExactly("Check the French text");

        UI.getCurrent()
                .navigate("tasks", QueryParameters.of("assignee", olena.id().toString()));
        assertThat(titles((TasksView) getCurrentView())).containsExactly("Call the registry");

        UI.getCurrent().navigate("tasks", QueryParameters.of("view", "late"));
        assertThat(find(EmptyState.class).single().getElement().getTextRecursively())
                .contains("No task is late.");
    }

    @Test
    void opensTheTaskThatTheAddressNames() {
        var task = rows.task(belgium, lilia.id(), "Check the French text", rows.today());

        UI.getCurrent().navigate("tasks", QueryParameters.of("task", task.toString()));

        assertThat(find(Dialog.class).single().getHeaderTitle()).isEqualTo("Edit task");
        test(find(Button.class).withText("Mark done").all().getLast()).click();
        assertThat(rows.statusOf(task)).isEqualTo("DONE");
    }

    @Test
    void showsBothVersionsWhenSomebodyElseSavedFirst() {
        var task = rows.task(belgium, lilia.id(), "Check the French text", rows.today());
        UI.getCurrent().navigate("tasks", QueryParameters.of("task", task.toString()));
        test(field("What is to be done")).setValue("Check the French and the Dutch text");
        var theirs = tasks.find(task);
        var content = theirs.content();
        tasks.edit(
                task,
                theirs.version(),
                new TaskContent(
                        content.kind(),
                        "Ask Luc about the text",
                        content.note(),
                        content.why(),
                        content.dueOn(),
                        content.priority(),
                        content.checklist()));

        test(find(Button.class).withText("Save task").single()).click();
        assertThat(find(Dialog.class).single().getElement().getTextRecursively())
                .contains("Check the French and the Dutch text", "Ask Luc about the text");
        test(find(Button.class).withText("Keep mine").single()).click();

        assertThat(tasks.find(task).content().title()).isEqualTo("Check the French and the Dutch text");
    }

    @Test
    void offersWhatWasTypedForANewTask() {
        navigate(TasksView.class);
        test(find(Button.class).withText("New task").all().getFirst()).click();
        test(field("What is to be done")).setValue("Order a translation");
        test(find(Button.class).withText("Cancel").single()).click();

        test(find(Button.class).withText("New task").all().getFirst()).click();

        assertThat(field("What is to be done").getValue()).isEqualTo("Order a translation");
    }

    @Test
    void marksTheSelectedTasksDoneAndTakesItBack() {
        var one = rows.task(belgium, lilia.id(), "One", rows.today());
        rows.task(belgium, lilia.id(), "Two", rows.today());
        var view = navigate(TasksView.class);

        view.grid.asMultiSelect().select(row(view, "One"));
        test(find(Button.class).withText("Mark done").single()).click();
        assertThat(titles(view)).containsExactly("Two");

        test(find(Button.class).withText("Undo").single()).click();
        assertThat(rows.statusOf(one)).isEqualTo("OPEN");
    }

    /** The service does all or none. */
    @Test
    void leavesOutOfABulkDeedWhatIsNotTheirs() {
        var own = rows.task(belgium, lilia.id(), "Own", rows.today());
        var austria = rows.aCase(campaign, "National Council", olena.id());
        var foreign = rows.task(austria, olena.id(), "Of a colleague", rows.today());
        become(lilia);
        var view = navigate(TasksView.class);

        view.grid.asMultiSelect().select(row(view, "Own"), row(view, "Of a colleague"));
        test(find(Button.class).withText("Due date").all().getFirst()).click();
        assertThat(find(Dialog.class).single().getElement().getTextRecursively())
                .contains("1 selected task is left out");
        test(find(Button.class).withText("Cancel").single()).click();
        test(find(Button.class).withText("Mark done").single()).click();

        assertThat(rows.statusOf(own)).isEqualTo("DONE");
        assertThat(rows.statusOf(foreign)).isEqualTo("OPEN");
    }

    @Test
    void saysSoWhereNothingSelectedIsTheirs() {
        var austria = rows.aCase(campaign, "National Council", olena.id());
        rows.task(austria, olena.id(), "Of a colleague", rows.today());
        become(lilia);
        var view = navigate(TasksView.class);

        view.grid.asMultiSelect().select(row(view, "Of a colleague"));
        test(find(Button.class).withText("Mark done").single()).click();

        assertThat(find(Notification.class).single().getElement().getTextRecursively())
                .contains("None of these tasks can be changed");
    }

    @Test
    void keepsTheDayThatWasChosenForMany() {
        rows.task(belgium, lilia.id(), "One", rows.today());
        var view = navigate(TasksView.class);
        view.grid.asMultiSelect().select(row(view, "One"));
        test(find(Button.class).withText("Due date").all().getFirst()).click();
        test(find(DatePicker.class).single()).setValue(rows.today().plusDays(3));
        test(find(Button.class).withText("Cancel").single()).click();

        test(find(Button.class).withText("Due date").all().getFirst()).click();

        assertThat(find(DatePicker.class).single().getValue())
                .isEqualTo(rows.today().plusDays(3));
    }

    @Test
    void keepsTasksOfOtherCampaignsAway() {
        rows.task(belgium, lilia.id(), "Check the French text", rows.today());
        signInAs("stranger-" + campaign, Role.STAFF);

        navigate(TasksView.class);

        assertThat(find(EmptyState.class).single().getElement().getTextRecursively())
                .contains("No task is open.");
    }

    @Test
    void letsLeadershipReadAndSelectNothing() {
        rows.task(belgium, lilia.id(), "Check the French text", rows.today());
        var nadiia = signInAs("nadiia-" + campaign, Role.LEADERSHIP);
        rows.join(campaign, nadiia.id(), Role.LEADERSHIP);

        var view = navigate(TasksView.class);

        assertThat(titles(view)).containsExactly("Check the French text");
        assertThat(find(Button.class).withText("New task").exists()).isFalse();
    }

    private TextField field(String label) {
        return find(TextField.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private TaskRow row(TasksView view, String title) {
        return shown(view).stream()
                .filter(row -> row.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> titles(TasksView view) {
        return shown(view).stream().map(TaskRow::title).toList();
    }

    private static List<TaskRow> shown(TasksView view) {
        return view.grid.getLazyDataView().getItems().toList();
    }
}
