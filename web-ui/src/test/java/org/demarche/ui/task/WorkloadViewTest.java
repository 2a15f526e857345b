package org.demarche.ui.task;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.demarche.core.access.AppUser;
import org.demarche.core.access.CampaignId;
import org.demarche.core.access.CaseId;
import org.demarche.core.access.Role;
import org.demarche.core.task.WorkloadRow;
import org.demarche.ui.ViewTest;
import org.demarche.ui.part.CountButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class WorkloadViewTest extends ViewTest {

    @Autowired
    private Rows rows;

    private AppUser lilia;
    private AppUser maksym;
    private CampaignId campaign;
    private CaseId belgium;

    @BeforeEach
    void liliaOwnsTwoCasesAndOlenaCoordinates() {
        campaign = rows.campaign();
        lilia = signInAs("lilia-" + campaign, Role.STAFF);
        rows.join(campaign, lilia.id(), Role.STAFF);
        maksym = signInAs("maksym-" + campaign, Role.STAFF);
        rows.join(campaign, maksym.id(), Role.STAFF);
        belgium = rows.aCase(campaign, "Chamber of Representatives", lilia.id());
        rows.aCase(campaign, "Senate", lilia.id());
        rows.nextAction(belgium, "Call the registry", rows.today().minusDays(2));
        var olena = signInAs("olena-" + campaign, Role.COORDINATOR);
        rows.join(campaign, olena.id(), Role.COORDINATOR);
    }

    @Test
    void showsWhoCarriesHowMuch() {
        var view = navigate(WorkloadView.class);

        assertThat(people(view)).first().satisfies(row -> {
            assertThat(row.name()).isEqualTo(lilia.name());
            assertThat(row.open()).isEqualTo(2);
            assertThat(row.late()).isEqualTo(1);
        });
        assertThat(view.getElement().getTextRecursively()).contains("2 open cases", "1 late");
    }

    @Test
    void opensWhatANumberCounts() {
        var view = navigate(WorkloadView.class);
        var late = (CountButton) test(view.people).getCellComponent(0, 4);

        assertThat(late.getAriaLabel()).contains(lilia.name() + ": Late: 1");
        late.open();

        assertThat(find(CarriedLine.class).single().getElement().getTextRecursively())
                .contains("Belgium", "Call the registry");
    }

    @Test
    void givesTheLateCasesToWhoHasTheFewestDatesAndTakesThemBack() {
        UI.getCurrent()
                .navigate("workload", QueryParameters.of("from", lilia.id().toString()));
        var view = (WorkloadView) getCurrentView();
        var panel = find(ReassignPanel.class).single();

        assertThat(panel.to.getValue().name()).isEqualTo(maksym.name());
        assertThat(panel.give.isEnabled()).isFalse();
        test(find(Button.class).withText("Select late").single()).click();
        assertThat(panel.give.getText()).isEqualTo("Reassign one case");
        test(panel.give).click();

        assertThat(openOf(view)).containsEntry(maksym.name(), 1).containsEntry(lilia.name(), 1);
        assertThat(view.getElement().getTextRecursively()).contains(lilia.name() + " to " + maksym.name());

        test(find(Button.class).withText("Undo").single()).click();
        assertThat(openOf(view)).containsEntry(lilia.name(), 2);
    }

    @Test
    void countsTasksInstead() {
        rows.task(belgium, maksym.id(), "Check the French text", rows.today());

        UI.getCurrent().navigate("workload", QueryParameters.of("what", "tasks"));

        assertThat(openOf((WorkloadView) getCurrentView())).containsEntry(maksym.name(), 1);
    }

    @Test
    void letsLeadershipReadAndNotReassign() {
        var nadiia = signInAs("nadiia-" + campaign, Role.LEADERSHIP);
        rows.join(campaign, nadiia.id(), Role.LEADERSHIP);

        UI.getCurrent()
                .navigate("workload", QueryParameters.of("from", lilia.id().toString()));

        assertThat(openOf((WorkloadView) getCurrentView())).containsEntry(lilia.name(), 2);
        assertThat(find(ReassignPanel.class).exists()).isFalse();
    }

    private static Map<String, Integer> openOf(WorkloadView view) {
        return people(view).stream()
                .filter(row -> row.name() != null)
                .collect(Collectors.toMap(WorkloadRow::name, WorkloadRow::open));
    }

    private static List<WorkloadRow> people(WorkloadView view) {
        return view.people.getListDataView().getItems().toList();
    }
}
