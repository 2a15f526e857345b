package org.demarche.core.playbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.demarche.core.DbTest;
import org.demarche.core.access.CaseId;
import org.demarche.core.base.Refused;
import org.demarche.core.correspondence.Classification;
import org.demarche.core.correspondence.ResponseService;
import org.demarche.core.outreach.CaseUndoService;
import org.demarche.core.outreach.Channel;
import org.demarche.core.outreach.DispatchService;
import org.demarche.core.outreach.RecordDispatch;
import org.demarche.core.outreach.Scene;
import org.demarche.core.task.AnchorKind;
import org.demarche.core.task.CaseDeadline;
import org.demarche.core.task.DayUnit;
import org.demarche.core.task.DeadlineRule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a playbook brings into cases, and takes away again. */
@DbTest
class PlaybookDbTest {

    private static final String RECEIPT = "Ask for a receipt";

    @Autowired
    private Scene scene;

    @Autowired
    private PlaybookHand hand;

    @Autowired
    private CaseUndoService undo;

    @Autowired
    private DispatchService dispatches;

    @Autowired
    private ResponseService responses;

    @Autowired
    private PlaybookService playbooks;

    private LocalDate today;
    private CaseId aCase;

    @BeforeEach
    void aCaseOfLilia() {
        scene.set();
        today = scene.today();
        aCase = scene.caseOfLilia();
    }

    @Test
    void bringsTheStepsOfAStageToWhoOwnsTheCaseByTheirRules() {
        hand.publish(hand.step(RECEIPT, "package-sent", 15, Until.STAGE_LEFT));

        hand.move(aCase, "package-sent", today.minusDays(2));

        assertThat(hand.open(aCase)).singleElement().satisfies(step -> {
            assertThat(step.title()).isEqualTo(RECEIPT);
            assertThat(step.dueOn()).isEqualTo(today.plusDays(13));
            assertThat(step.assignee()).isEqualTo("Lilia");
            assertThat(step.rule()).isNotNull();
        });
    }

    @Test
    void bringsAStepOnceHoweverOftenTheCaseGoesBackAndForth() {
        hand.publish(hand.step(RECEIPT, "package-sent", 15, Until.CASE_CLOSED));

        hand.move(aCase, "package-sent", today);
        hand.move(aCase, "delivered", today);
        hand.move(aCase, "package-sent", today);
        hand.done(aCase, RECEIPT);
        hand.move(aCase, "planned", today);
        hand.move(aCase, "package-sent", today);

        assertThat(hand.titles(aCase)).isEmpty();
    }

    @Test
    void withdrawsWithTheStageWhatMakesSenseInItOnlyAndBringsItBackWithIt() {
        hand.publish(
                hand.step(RECEIPT, "package-sent", 15, Until.STAGE_LEFT),
                hand.step("Prepare 18 May", "package-sent", 20, Until.CASE_CLOSED),
                hand.step("Thank them", "package-sent", 30, Until.DONE));
        hand.move(aCase, "package-sent", today);

        hand.move(aCase, "delivered", today);
        assertThat(hand.titles(aCase)).containsExactly("Prepare 18 May", "Thank them");
        hand.move(aCase, "package-sent", today);
        assertThat(hand.titles(aCase)).containsExactly(RECEIPT, "Prepare 18 May", "Thank them");
        hand.move(aCase, "closed", today);

        assertThat(hand.titles(aCase)).containsExactly("Thank them");
    }

    @Test
    void takesItBackWithTheMoveThatBroughtIt() {
        hand.publish(
                hand.step("Prepare the package", "planned", 5, Until.STAGE_LEFT),
                hand.step(RECEIPT, "package-sent", 15, Until.STAGE_LEFT));
        var opened = scene.caseOfLilia();
        var moved = hand.move(opened, "package-sent", today);
        assertThat(hand.titles(opened)).containsExactly(RECEIPT);

        undo.moves(List.of(moved));

        assertThat(hand.titles(opened)).containsExactly("Prepare the package");
    }

    @Test
    void waitsForWhatItCountsFrom() {
        var rule = new DeadlineRule(AnchorKind.DISPATCH_DELIVERED, 15, DayUnit.SITTING_DAYS, false);
        hand.publish(
                hand.step(RECEIPT, Occasion.entering(hand.stage("package-sent")), null, rule, null, Until.STAGE_LEFT));
        hand.move(aCase, "package-sent", today);
        assertThat(hand.titles(aCase)).isEmpty();

        dispatches.record(new RecordDispatch(
                aCase, null, Channel.POST, "", today.minusDays(3), today.minusDays(1), null, "", null));

        assertThat(hand.titles(aCase)).containsExactly(RECEIPT);
    }

    @Test
    void leavesOutWhatThereIsNoTimeForAnyMore() {
        var day = hand.aDayOfTheCampaign(today.plusDays(40));
        hand.publish(before(day, 90), before(day, 30));

        hand.move(aCase, "package-sent", today);

        assertThat(hand.open(aCase)).extracting(CaseDeadline::title).containsExactly("30 days before");
        assertThat(hand.open(aCase)).extracting(CaseDeadline::dueOn).containsExactly(today.plusDays(10));
    }

    @Test
    void bringsTheStepsOfAnAnswerEachTimeThatOneComesAlsoThroughSomebodyWhoMayOnlyLog() {
        var question = Occasion.answer(Classification.QUESTION);
        hand.publish(hand.step("Answer it", question, null, PlaybookHand.after(5), null, Until.CASE_CLOSED));
        scene.asMaksym();
        var first = hand.answer(aCase, Classification.QUESTION, today);
        hand.answer(aCase, Classification.QUESTION, today);
        hand.answer(aCase, Classification.HOLDING, today);
        assertThat(hand.open(aCase)).extracting(CaseDeadline::assignee).containsExactly("Lilia", "Lilia");

        responses.withdraw(first, "Not a question");

        assertThat(hand.titles(aCase)).containsExactly("Answer it");
    }

    @Test
    void leavesACaseOnTheVersionThatItFollows() {
        hand.publish(
                hand.step("Old", "package-sent", 5, Until.STAGE_LEFT),
                hand.step("Old too", "delivered", 5, Until.DONE));
        hand.move(aCase, "package-sent", today);

        hand.publish(hand.step("New", "delivered", 5, Until.STAGE_LEFT));
        hand.move(aCase, "delivered", today);
        var later = scene.caseOfLilia();
        hand.move(later, "delivered", today);

        assertThat(hand.titles(aCase)).containsExactly("Old too");
        assertThat(hand.titles(later)).containsExactly("New");
    }

    @Test
    void comesOnceMoreInTheNextRoundOfACaseThatWasClosed() {
        hand.publish(hand.step(RECEIPT, "package-sent", 15, Until.STAGE_LEFT));
        hand.move(aCase, "package-sent", today);
        hand.done(aCase, RECEIPT);
        hand.move(aCase, "closed", today);

        hand.move(aCase, "package-sent", today);

        assertThat(hand.titles(aCase)).containsExactly(RECEIPT);
    }

    @Test
    void isPublishedByWhoCoordinatesAndOnWhatTheySaw() {
        hand.publish(hand.step(RECEIPT, "package-sent", 15, Until.STAGE_LEFT));
        var same = new PublishPlaybook(scene.campaign(), 0, "", List.of());

        assertThatThrownBy(() -> playbooks.publish(same))
                .satisfies(no -> assertThat(((Refused) no).kind()).isEqualTo(Refused.Kind.STALE));
        scene.asStranger();
        assertThatThrownBy(() -> playbooks.publish(same))
                .satisfies(no -> assertThat(((Refused) no).kind()).isEqualTo(Refused.Kind.NOT_FOUND));
        scene.asLeadership();

        assertThat(playbooks.of(scene.campaign()).orElseThrow().steps()).hasSize(1);
    }

    private PlaybookStep before(UUID day, int days) {
        return hand.step(
                days + " days before",
                Occasion.entering(hand.stage("package-sent")),
                null,
                new DeadlineRule(AnchorKind.CAMPAIGN_DAY, -days, DayUnit.CALENDAR_DAYS, false),
                day,
                Until.CASE_CLOSED);
    }
}
