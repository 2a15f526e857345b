package org.demarche.ui.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.Test;

class CaseLogViewTest extends CasePageScene {

    @Test
    void logsACallIntoTheTimeline() {
        open();

        find(TextArea.class).single().setValue("They confirmed the agenda <script>.");
        click("Log call", 1);

        assertThat(find(ListItem.class).all().stream()
                        .map(item -> item.getElement().getTextRecursively()))
                .anySatisfy(entry -> assertThat(entry).contains("Call", "They confirmed the agenda <script>."));
        assertThat(find(TextArea.class).single().getValue()).isEmpty();
    }

    @Test
    void keepsTheTextWhenItIsRefused() {
        open();

        click("Log call", 1);

        assertThat(find(TextArea.class).single().isInvalid()).isTrue();
        assertThat(find(TextArea.class).single().getErrorMessage()).isEqualTo("Say what happened.");
    }

    @Test
    void takesBackWhatWasLoggedAndLeavesItStruck() {
        open();
        find(TextArea.class).single().setValue("They confirmed the agenda.");
        click("Log call", 1);

        test(named("Take back: Call")).click();
        find(TextArea.class).all().getLast().setValue("Another parliament.");
        click("Take back", 0);

        assertThat(text()).contains("Taken back: call", "Another parliament.", "They confirmed the agenda.");
        assertThat(find(Button.class).all()).noneMatch(button -> nameOf(button).startsWith("Take back: Call"));
    }

    @Test
    void offersToTakeBackTheEntriesOfOthersToCoordinatorsOnly() {
        open();
        find(TextArea.class).single().setValue("They confirmed the agenda.");
        click("Log call", 1);

        become(colleague);
        open();
        assertThat(find(Button.class).all()).noneMatch(button -> nameOf(button).startsWith("Take back"));

        become(coordinator);
        open();
        assertThat(named("Take back: Call")).isNotNull();
    }

    private Button named(String beginning) {
        return find(Button.class).all().stream()
                .filter(button -> nameOf(button).startsWith(beginning))
                .findFirst()
                .orElseThrow();
    }

    private static String nameOf(Button button) {
        return button.getAriaLabel().orElse("");
    }
}
