package org.demarche.ui.find;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.UUID;
import org.demarche.core.access.Role;
import org.demarche.core.find.Found;
import org.demarche.core.find.FoundKind;
import org.demarche.ui.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FindFieldTest extends ViewTest {

    private static final UUID ID = UUID.randomUUID();

    private final List<Found> found = List.of(
            new Found(FoundKind.CASE, ID, "German Bundestag", "DE", "Germany", "CT44-0017"),
            new Found(FoundKind.INSTITUTION, ID, "German Bundestag", "DE", "Germany", ""));
    private FindField field;

    @BeforeEach
    void aFieldInTheWindow() {
        signInAs("find-staff", Role.STAFF);
        field = new FindField((text, _) -> text.startsWith("b") ? found : List.of());
        UI.getCurrent().add(field);
    }

    @Test
    void groupsWhatItFinds() {
        field.input.setValue("bundes");

        assertThat(field.results.words()).hasSize(2);
        assertThat(field.getElement().getTextRecursively()).contains("Cases", "CT44-0017", "Parliaments", "Germany");
        assertThat(field.input.getElement().getAttribute("aria-expanded")).isEqualTo("true");
    }

    @Test
    void walksThroughTheListByArrows() {
        field.input.setValue("bundes");

        field.press("ArrowDown");
        field.press("ArrowDown");
        assertThat(field.results.chosen())
                .hasValueSatisfying(href -> assertThat(href).isEqualTo("parliaments/" + ID));

        field.press("ArrowDown");
        assertThat(field.results.chosen()).contains("cases/" + ID);
        assertThat(field.input.getElement().getAttribute("aria-activedescendant"))
                .isEqualTo("dm-found-0");
    }

    @Test
    void closesByEscape() {
        field.input.setValue("bundes");

        field.press("Escape");

        assertThat(field.results.isVisible()).isFalse();
        assertThat(field.input.getValue()).isEqualTo("bundes");
    }

    @Test
    void saysWhenThereIsNothing() {
        field.input.setValue("xyz");

        assertThat(field.getElement().getTextRecursively()).contains("Nothing found for xyz");
    }

    @Test
    void asksNothingForOneLetter() {
        field.input.setValue("b");

        assertThat(field.results.isVisible()).isFalse();
    }
}
