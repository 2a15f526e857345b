package org.demarche.ui.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CaseNextStepViewTest extends CasePageScene {

    @Test
    void completesTheNextStep() {
        open();

        click("Mark done", 0);

        assertThat(text()).doesNotContain("Next: Call the registry").contains("Done: Call the registry");
    }

    @Test
    void asksForTheNextOneWhenAStepIsDone() {
        open();
        click("Mark done", 0);

        test(step("What")).setValue("Write to the committee");
        find(DatePicker.class).all().getLast().setValue(today().plusDays(3));
        click("Set next step", 1);

        assertThat(text()).contains("Next: Write to the committee");
    }

    @Test
    void saysThatAnOpenCaseHasNoNextStep() {
        nextActions.complete(id, version());

        open();

        assertThat(text()).contains("No next step.");
        assertThat(buttons()).contains("Set next step");
    }

    @Test
    void saysHowLongANextStepMayBeAndCutsNothing() {
        askForTheNextStep();
        var what = step("What");
        test(what).setValue("x".repeat(10_000));

        click("Set next step", 0);

        assertThat(what.isInvalid()).isTrue();
        assertThat(what.getErrorMessage()).contains("200", "10,000");
        assertThat(what.getValue()).hasSize(10_000);
    }

    @Test
    void refusesADueDateInTheYearTwo() {
        askForTheNextStep();
        var due = find(DatePicker.class).all().getLast();
        due.setValue(LocalDate.of(2, 1, 1));

        click("Set next step", 0);

        assertThat(due.isInvalid()).isTrue();
        assertThat(due.getErrorMessage()).startsWith("This day is past.");
        assertThat(step("What").getValue()).isEqualTo("Call the registry");
    }

    @Test
    void opensTheNextStepWithWhatIsSetSoThatItCanBeMoved() {
        askForTheNextStep();
        var due = find(DatePicker.class).all().getLast();
        due.setValue(today().plusDays(9));

        click("Set next step", 0);

        assertThat(page.head(id, Locale.ENGLISH).nextActionText()).isEqualTo("Call the registry");
        assertThat(page.head(id, Locale.ENGLISH).nextActionDue()).isEqualTo(today().plusDays(9));
    }

    /** The button stands in the head of a card, where tests cannot look. */
    private void askForTheNextStep() {
        open();
        new CaseActions(page.head(id, Locale.ENGLISH), reads, deeds, desk, () -> {}).planNext();
    }

    private TextField step(String label) {
        return find(TextField.class).withCaption(label).single();
    }
}
