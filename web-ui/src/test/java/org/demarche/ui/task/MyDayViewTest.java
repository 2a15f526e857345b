package org.demarche.ui.task;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.core.access.AppUser;
import org.demarche.core.access.CampaignId;
import org.demarche.core.access.CaseId;
import org.demarche.core.access.Role;
import org.demarche.ui.ViewTest;
import org.demarche.ui.part.EmptyState;
import org.demarche.ui.part.TodoItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class MyDayViewTest extends ViewTest {

    @Autowired
    private Rows rows;

    private AppUser lilia;
    private CampaignId campaign;
    private CaseId belgium;

    @BeforeEach
    void liliaOwnsBelgium() {
        campaign = rows.campaign();
        lilia = signInAs("lilia-" + campaign, Role.STAFF);
        rows.join(campaign, lilia.id(), Role.STAFF);
        belgium = rows.aCase(campaign, "Chamber of Representatives", lilia.id());
    }

    @Test
    void saysWhatIsTrueWhereNothingIsDue() {
        navigate(MyDayView.class);

        assertThat(find(EmptyState.class).single().getElement().getTextRecursively())
                .contains("Nothing is due today or in the next 7 days.");
    }

    @Test
    void showsTheNextActionOfACaseAndTasksInOrder() {
        rows.nextAction(belgium, "Call the registry", rows.today().minusDays(2));
        rows.task(belgium, lilia.id(), "Check the French text", rows.today());

        var view = navigate(MyDayView.class);

        assertThat(items(view)).hasSize(2);
        assertThat(items(view).getFirst())
                .contains("Call the registry", "Belgium · Chamber of Representatives · Planned", "2 days late");
        assertThat(items(view).getLast()).contains("Check the French text", "Today");
        assertThat(view.getElement().getTextRecursively()).contains("1 overdue", "1 today");
    }

    @Test
    void letsADoneTaskLeaveAndComeBack() {
        var task = rows.task(belgium, lilia.id(), "Check the French text", rows.today());
        var view = navigate(MyDayView.class);

        test(find(Button.class).withText("Mark done").single()).click();
        assertThat(rows.statusOf(task)).isEqualTo("DONE");
        assertThat(items(view)).isEmpty();

        test(find(Button.class).withText("Undo").single()).click();
        assertThat(rows.statusOf(task)).isEqualTo("OPEN");
        assertThat(items(view)).hasSize(1);
    }

    @Test
    void saysInTheDrawerHowMuchWaits() {
        rows.task(belgium, lilia.id(), "Check the French text", rows.today());
        rows.task(belgium, lilia.id(), "Number the pages", rows.today().plusDays(2));
        navigate(MyDayView.class);
        assertThat(waiting()).isEqualTo("1");

        test(find(Button.class).withText("Mark done").all().getFirst()).click();
        assertThat(waiting()).as("what comes up does not wait").isEmpty();
    }

    @Test
    void letsADoneNextActionLeaveAndComeBack() {
        rows.nextAction(belgium, "Number the pages", rows.today());
        var view = navigate(MyDayView.class);

        test(find(Button.class).withText("Mark done").single()).click();
        assertThat(items(view)).isEmpty();

        test(find(Button.class).withText("Undo").single()).click();
        assertThat(items(view)).singleElement().asString().contains("Number the pages");
    }

    @Test
    void asksForTheNextStepWhenANextActionIsDone() {
        rows.nextAction(belgium, "Number the pages", rows.today());
        var view = navigate(MyDayView.class);
        test(find(Button.class).withText("Mark done").single()).click();

        test(find(TextField.class).withCaption("What").single()).setValue("Send the pages");
        find(DatePicker.class).all().getLast().setValue(rows.today().plusDays(1));
        test(find(Button.class).withText("Set next step").single()).click();

        assertThat(items(view)).singleElement().asString().contains("Send the pages");
    }

    @Test
    void asksForTheNextStepWhenTheLastTaskOfACaseIsDone() {
        rows.task(belgium, lilia.id(), "Check the French text", rows.today());
        rows.task(belgium, lilia.id(), "Check the Dutch text", rows.today());
        navigate(MyDayView.class);

        test(find(Button.class).withText("Mark done").all().getFirst()).click();
        assertThat(find(Dialog.class).exists()).isFalse();
        test(find(Button.class).withText("Mark done").single()).click();

        assertThat(find(Dialog.class).single().getHeaderTitle()).contains("Chamber of Representatives");
    }

    @Test
    void asksWhatWasSaidWhereACallIsDue() {
        rows.task(belgium, lilia.id(), "Check the French text", rows.today().plusDays(1));
        rows.toCall(belgium, "Call the registry", rows.today());
        navigate(MyDayView.class);

        test(find(Button.class).withText("Log call").all().getFirst()).click();

        assertThat(find(Dialog.class).single().getHeaderTitle()).contains("Log");
    }

    @Test
    void showsTheTeamToACoordinatorByItsAddress() {
        rows.task(belgium, lilia.id(), "Check the French text", rows.today());
        var olena = signInAs("olena-" + campaign, Role.COORDINATOR);
        rows.join(campaign, olena.id(), Role.COORDINATOR);

        assertThat(items(navigate(MyDayView.class))).isEmpty();

        UI.getCurrent().navigate("", QueryParameters.of("whose", "team"));
        assertThat(items((Component) getCurrentView()))
                .singleElement()
                .asString()
                .contains("Check the French text", lilia.name());
    }

    @Test
    void keepsTheTeamFromStaff() {
        var maksym = signInAs("maksym-" + campaign, Role.STAFF);
        rows.join(campaign, maksym.id(), Role.STAFF);
        rows.nextAction(belgium, "Call the registry", rows.today());

        UI.getCurrent().navigate("", QueryParameters.of("whose", "team"));

        assertThat(items((Component) getCurrentView())).isEmpty();
    }

    /** The number beside My day; empty when there is none. */
    private String waiting() {
        return find(SideNavItem.class).all().stream()
                .filter(item -> item.getLabel().equals("My day"))
                .map(SideNavItem::getSuffixComponent)
                .flatMap(Stream::ofNullable)
                .map(number -> number.getElement().getText())
                .collect(Collectors.joining());
    }

    private List<String> items(Component view) {
        return find(TodoItem.class, view).all().stream()
                .map(item -> item.getElement().getTextRecursively())
                .toList();
    }
}
