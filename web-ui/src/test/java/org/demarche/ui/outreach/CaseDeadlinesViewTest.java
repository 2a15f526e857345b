package org.demarche.ui.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.stream.Stream;
import org.demarche.core.access.AppUser;
import org.demarche.core.access.Role;
import org.demarche.core.task.AnchorKind;
import org.demarche.core.task.CaseDeadline;
import org.demarche.core.task.DayUnit;
import org.demarche.core.task.DeadlineRule;
import org.demarche.core.task.DueObject;
import org.demarche.core.task.DueType;
import org.demarche.core.task.RuleChoice;
import org.demarche.ui.part.WhyButton;
import org.junit.jupiter.api.Test;

class CaseDeadlinesViewTest extends CasePageScene {

    @Test
    void addsSomethingWhoseDayFollowsARule() {
        open();
        add();
        test(find(TextField.class).withCaption("What").single()).setValue("Ask for the register number");
        assertThat(dialog()).contains("Rule: 10 working days of this house");

        click("Add deadline", 0);

        assertThat(text()).contains("Ask for the register number");
        assertThat(due(DueType.TASK).rule()).isNotNull();
    }

    @Test
    void countsADayThatWasChosenByHand() {
        open();
        press("Count it by a rule");
        test(select("What is counted")).selectItem("calendar days");
        assertThat(dialog()).contains("10 calendar days");

        click("Count by this rule", 0);

        assertThat(due(DueType.NEXT_ACTION).rule().rule().unit()).isEqualTo(DayUnit.CALENDAR_DAYS);
    }

    @Test
    void saysWhatTheRuleWouldCountFromThatHasNotHappened() {
        open();
        add();

        test(select("Counted from")).selectItem("Referred");

        assertThat(dialog()).contains("The matter was not referred yet.");
    }

    @Test
    void pausesAndRunsAgain() {
        follow();
        open();
        press("Pause");
        test(find(TextField.class).withCaption("Why").single()).setValue("Their question is ours to answer");
        click("Pause from today", 0);
        assertThat(text()).contains("paused since");

        press("Run again");

        assertThat(due(DueType.NEXT_ACTION).rule().pausedSince()).isNull();
    }

    @Test
    void answersWhyAndOffersNothingToWhoOnlyReads() {
        follow();
        AppUser leader = signInAs("leader-" + id, Role.LEADERSHIP);
        become(coordinator);
        join(leader, Role.LEADERSHIP);
        become(leader);
        open();

        assertThat(why().getElement().getTextRecursively()).contains("Rule: 9 calendar days after");
        assertThat(within(why()).map(Button::getText)).doesNotContain("Change the rule", "Pause");
        assertThat(find(DeadlinesCard.class).single().getHeaderSuffix()).isNull();
    }

    private void follow() {
        deeds.deadlines()
                .rules()
                .set(
                        DueObject.nextActionOf(id),
                        new RuleChoice(
                                new DeadlineRule(AnchorKind.DAY, 9, DayUnit.CALENDAR_DAYS, false), null, desk.today()));
    }

    private CaseDeadline due(DueType type) {
        return reads.deadlines().of(id).stream()
                .filter(each -> each.type() == type)
                .findFirst()
                .orElseThrow();
    }

    private void add() {
        within(find(DeadlinesCard.class).single().getHeaderSuffix())
                .findFirst()
                .orElseThrow()
                .click();
    }

    private Popover why() {
        var popover = find(Popover.class).all().stream()
                .filter(each -> each.getTarget() instanceof WhyButton button
                        && button.getText().matches("Why .*\\d.*"))
                .findFirst()
                .orElseThrow();
        popover.open();
        return popover;
    }

    /** One of the things that the answer offers. */
    private void press(String words) {
        within(why())
                .filter(button -> button.getText().equals(words))
                .findFirst()
                .orElseThrow()
                .click();
    }

    private static Stream<Button> within(Component component) {
        return component instanceof Button button
                ? Stream.of(button)
                : component.getChildren().flatMap(CaseDeadlinesViewTest::within);
    }

    private Select<?> select(String label) {
        return find(Select.class).withCaption(label).single();
    }

    private String dialog() {
        return find(DeedDialog.class).single().getElement().getTextRecursively();
    }
}
