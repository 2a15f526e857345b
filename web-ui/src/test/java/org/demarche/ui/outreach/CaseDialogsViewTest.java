package org.demarche.ui.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextArea;
import org.demarche.core.outreach.Priority;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseDialogsViewTest extends CasePageScene {

    @ParameterizedTest
    @ValueSource(strings = {"Move stage", "Record outcome"})
    void opensItsDialogs(String deed) {
        open();

        click(deed, 0);

        assertThat(find(DeedDialog.class).single().isOpened()).isTrue();
    }

    @Test
    void offersWhatWasTypedIntoADialog() {
        open();
        click("Move stage", 0);
        test(areas("Note, if there is something to say")).setValue("The registry has it.");
        click("Cancel", 0);

        click("Move stage", 0);

        assertThat(areas("Note, if there is something to say").getValue()).isEqualTo("The registry has it.");
    }

    @Test
    void showsBothVersionsWhenSomebodyElseChangedTheCase() {
        open();
        click("Record outcome", 0);
        test(areas("Note, if there is something to say")).setValue("They said so on the phone.");
        stages.prioritise(id, version(), Priority.HIGH);

        click("Record outcome", 1);

        assertThat(find(DeedDialog.class).single().getElement().getTextRecursively())
                .contains("They said so on the phone.");
        click("Keep mine", 0);
        assertThat(find(DeedDialog.class).all()).isEmpty();
        assertThat(text()).contains("They said so on the phone.");
    }

    private TextArea areas(String label) {
        return find(TextArea.class).withCaption(label).single();
    }
}
