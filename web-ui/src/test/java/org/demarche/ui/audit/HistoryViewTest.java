package org.demarche.ui.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.util.List;
import org.demarche.core.text.Languages;
import org.junit.jupiter.api.Test;

class HistoryViewTest extends AuditScene {

    private static final String NOT_FOR_THEM = "The page does not exist, or you may not see it.";

    @Test
    void tellsTheTeamWhoChangedWhatInACase() {
        for (var member : List.of(owner, colleague, coordinator, administratorInTheTeam)) {
            become(member);

            assertThat(go("cases/" + id + "/history"))
                    .contains("History: Sejm", owner.name(), "Change the priority of a case")
                    .contains("Priority", "Normal", "High")
                    .contains(coordinator.name(), "Open new cases");
        }
    }

    @Test
    void speaksUkrainianToo() {
        become(owner);
        UI.getCurrent().setLocale(Languages.UKRAINIAN);

        assertThat(go("cases/" + id + "/history"))
                .contains("Історія: Sejm", "Змінити пріоритет справи", "Звичайний", "Високий");
    }

    @Test
    void isNotThereForWhoIsNotInTheTeam() {
        for (var somebody : List.of(stranger, administrator)) {
            become(somebody);

            assertThat(go("cases/" + id + "/history")).contains(NOT_FOR_THEM);
            assertThat(go("campaigns/" + campaign + "/history")).contains(NOT_FOR_THEM);
        }
    }

    @Test
    void ofARestrictedCaseIsThereForTheNamedAlone() {
        restrict();

        assertThat(go("cases/" + id + "/history"))
                .contains("Restrict to named people", "Change the priority of a case");
        for (var other : List.of(colleague, coordinator, administratorInTheTeam)) {
            become(other);

            assertThat(go("cases/" + id + "/history")).contains(NOT_FOR_THEM);
        }
    }

    @Test
    void ofACampaignTellsOfItsTeamAndNotOfItsCases() {
        become(coordinator);

        assertThat(go("campaigns/" + campaign + "/history"))
                .contains("Add somebody to a team", owner.name())
                .doesNotContain("Change the priority of a case");
    }

    @Test
    void ofAnInstitutionIsThereForEverybodyHere() {
        for (var somebody : List.of(owner, stranger, administrator)) {
            become(somebody);

            assertThat(go("parliaments/" + sejm + "/history")).contains("History: Sejm", "By hand in the database");
        }
    }
}
