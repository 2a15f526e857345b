package org.demarche.core.playbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Locale;
import org.demarche.core.DbTest;
import org.demarche.core.access.CaseId;
import org.demarche.core.correspondence.Classification;
import org.demarche.core.outreach.NextAction;
import org.demarche.core.outreach.NextActionService;
import org.demarche.core.outreach.Scene;
import org.demarche.core.task.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Steps that come when the one before is done, as a task or as the next action of the case. */
@DbTest
class StepSequencesDbTest {

    @Autowired
    private Scene scene;

    @Autowired
    private PlaybookHand hand;

    @Autowired
    private TaskService tasks;

    @Autowired
    private SuggestionService suggestions;

    @Autowired
    private NextActionService nextActions;

    private LocalDate today;
    private CaseId aCase;

    @BeforeEach
    void aCaseOfLilia() {
        scene.set();
        today = scene.today();
        aCase = scene.caseOfLilia();
    }

    @Test
    void goesOnInASequenceWhenAStepIsDone() {
        var registry = hand.step("Call the registry", "delivered", 5, Until.ANSWERED);
        var secretariat = secretariatAfter(registry);
        var embassy = hand.step(
                "Ask the embassy", registry.occasion(), secretariat.id(), PlaybookHand.after(9), null, Until.ANSWERED);
        hand.publish(registry, secretariat, embassy);
        hand.move(aCase, "delivered", today);

        hand.done(aCase, "Call the registry");
        assertThat(hand.open(aCase)).singleElement().satisfies(step -> {
            assertThat(step.title()).isEqualTo("Call the secretariat");
            assertThat(step.dueOn()).isEqualTo(today.plusDays(7));
        });
        hand.done(aCase, "Call the secretariat");
        assertThat(hand.titles(aCase)).containsExactly("Ask the embassy");
        hand.answer(aCase, Classification.ACKNOWLEDGEMENT, today);

        assertThat(hand.titles(aCase)).isEmpty();
    }

    @Test
    void goesBackInASequenceWhenAStepIsNotDoneAfterAll() {
        var registry = hand.step("Call the registry", "delivered", 5, Until.ANSWERED);
        var secretariat = secretariatAfter(registry);
        hand.publish(registry, secretariat);
        hand.move(aCase, "delivered", today);
        var first = hand.task(aCase, "Call the registry");
        hand.done(aCase, "Call the registry");

        tasks.reopen(first);
        assertThat(hand.titles(aCase)).containsExactly("Call the registry");
        hand.done(aCase, "Call the registry");

        assertThat(hand.titles(aCase)).containsExactly("Call the secretariat");
    }

    @Test
    void endsASequenceWithAStepThatSomebodyCancels() {
        var registry = hand.step("Call the registry", "delivered", 5, Until.ANSWERED);
        hand.publish(
                registry,
                hand.step("Next", registry.occasion(), registry.id(), PlaybookHand.after(7), null, Until.ANSWERED));
        hand.move(aCase, "delivered", today);
        var task = hand.task(aCase, "Call the registry");

        tasks.cancel(task, tasks.find(task).version());

        assertThat(hand.titles(aCase)).isEmpty();
    }

    @Test
    void refusesASequenceThatHangsOnNothing() {
        var lonely = hand.step(
                "Next",
                Occasion.entering(hand.stage("delivered")),
                StepId.create(),
                PlaybookHand.after(7),
                null,
                Until.ANSWERED);

        assertThatThrownBy(() -> hand.publish(lonely)).hasMessage("refused.playbook.sequence");
    }

    @Test
    void proposesTheStepThatIsDueFirstAndGoesOnWhenItWasDoneAsTheNextAction() {
        var registry = hand.step("Call the registry", "delivered", 5, Until.ANSWERED);
        hand.publish(
                hand.step("Later", "delivered", 9, Until.DONE),
                registry,
                hand.step("Next", registry.occasion(), registry.id(), PlaybookHand.after(7), null, Until.ANSWERED));
        hand.move(aCase, "delivered", today);
        var proposed = suggestions.of(aCase, Locale.ENGLISH).orElseThrow();
        assertThat(proposed.title()).isEqualTo("Call the registry");
        var action = NextAction.of(proposed.kind(), proposed.title(), proposed.due(), "");

        suggestions.take(aCase, hand.version(aCase), proposed.task(), action);
        assertThat(hand.titles(aCase)).containsExactly("Later");
        var deed = nextActions.complete(aCase, hand.version(aCase));
        assertThat(hand.titles(aCase)).containsExactly("Next", "Later");
        nextActions.undo(aCase, deed);

        assertThat(hand.titles(aCase)).containsExactly("Later");
    }

    private PlaybookStep secretariatAfter(PlaybookStep registry) {
        return hand.step(
                "Call the secretariat",
                registry.occasion(),
                registry.id(),
                PlaybookHand.after(7),
                null,
                Until.ANSWERED);
    }
}
