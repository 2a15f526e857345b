package org.demarche.ui.outreach.list;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CaseExportViewTest extends CampaignOfThreeCases {

    private static final String EXPORT = "Export as a file";

    @Test
    void handsOverWhatTheListShows() {
        become(leader);
        table("view=all");
        test(named(EXPORT)).click();

        fillReason("For the board");

        var file = find(ExportedDialog.class).single();
        assertThat(file.getHeaderTitle()).isEqualTo("3 cases in the file");
        assertThat(file.getElement().getTextRecursively()).contains(".xlsx", "It is not kept here.");
        assertThat(find(Anchor.class).all())
                .anySatisfy(link -> assertThat(link.getElement().getAttribute("download"))
                        .startsWith("cases-")
                        .endsWith(".xlsx"));
    }

    @Test
    void asksWhatItIsFor() {
        become(coordinator);
        table("view=all");
        test(named(EXPORT)).click();

        fillReason("  ");

        assertThat(reason().getErrorMessage()).isEqualTo("Say what you need it for.");
        assertThat(find(ExportedDialog.class).all()).isEmpty();
    }

    @Test
    void staffTakeNothingAway() {
        become(owner);
        table("view=all");

        assertThat(find(Button.class).withAttribute("aria-label", EXPORT).all()).isEmpty();
    }

    @Test
    void hasNothingToTakeAlongWhereNothingIsFound() {
        become(coordinator);
        table("q=nowhere");

        assertThat(named(EXPORT).isEnabled()).isFalse();
    }

    @Test
    void speaksUkrainian() {
        become(coordinator);
        UI.getCurrent().setLocale(Locale.of("uk", "UA"));
        table("view=all");
        test(named("Експортувати у файл")).click();

        assertThat(find(Button.class).withText("Експортувати").all()).hasSize(1);
    }

    private void fillReason(String words) {
        test(reason()).setValue(words);
        test(find(Button.class).withText("Export").single()).click();
    }

    private TextField reason() {
        return find(TextField.class).withCaption("What for").single();
    }

    private Button named(String name) {
        return find(Button.class).withAttribute("aria-label", name).single();
    }
}
