package org.demarche.ui.outreach.list;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.UUID;
import org.demarche.core.access.Role;
import org.junit.jupiter.api.Test;

class CasesViewTest extends CampaignOfThreeCases {

    @Test
    void showsTheOpenCasesByTheirNextDate() {
        become(owner);
        var table = table("");

        assertThat(countries(table)).containsExactly("DE", "MT", "SE");
        assertThat(words(Span.class)).contains("3 cases, by next date");
        assertThat(table.bar.isVisible()).isFalse();
    }

    @Test
    void takesViewFiltersAndSortingFromTheAddress() {
        become(owner);

        assertThat(countries(table("view=mine&sort=-parliament"))).containsExactly("MT", "DE");
        assertThat(countries(table("view=nobody"))).containsExactly("SE");
        assertThat(countries(table("q=мальт"))).containsExactly("MT");
        assertThat(countries(table("view=nonsense&stage=nonsense&owner=1&sort=nonsense")))
                .hasSize(3);
    }

    @Test
    void narrowsByNavigating() {
        become(owner);
        var table = table("");

        test(table.filters.text).setValue("Malta");
        assertThat(countries(table)).containsExactly("MT");

        test(find(Button.class).withText("Mine").single()).click();
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .contains("q=Malta", "view=mine");
    }

    @Test
    void saysWhatIsTrueWhenNothingIsFound() {
        become(owner);
        table("view=closed");
        assertThat(words(H2.class)).contains("No case is closed");

        table("q=Atlantis");
        assertThat(words(H2.class)).contains("No case matches");
        test(find(Button.class).withText("Clear the filters").single()).click();
        assertThat(countries(current())).hasSize(3);
    }

    @Test
    void leadersSelectNothing() {
        become(leader);
        var table = table("");

        assertThat(table.grid.getSelectionMode()).isEqualTo(Grid.SelectionMode.NONE);
        assertThat(find(Button.class).withText("Add cases").all()).isEmpty();
    }

    @Test
    void saysSoToWhoIsInNoCampaign() {
        signInAs("nobody-" + UUID.randomUUID(), Role.STAFF);
        UI.getCurrent().navigate("cases");

        assertThat(words(H2.class)).contains("You are in no campaign yet");
    }

    private static List<String> countries(CaseTable table) {
        return rows(table).stream().map(row -> String.valueOf(row.country())).toList();
    }

    private <T extends Component & HasText> List<String> words(Class<T> type) {
        return find(type).all().stream().map(T::getText).toList();
    }
}
