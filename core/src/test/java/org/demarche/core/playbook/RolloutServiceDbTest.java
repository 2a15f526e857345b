package org.demarche.core.playbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.demarche.core.DbTest;
import org.demarche.core.access.CaseId;
import org.demarche.core.base.Refused;
import org.demarche.core.outreach.CaseTimeline;
import org.demarche.core.outreach.EntryKind;
import org.demarche.core.outreach.Scene;
import org.demarche.core.outreach.TimelineEntry;
import org.demarche.core.sql.Slice;
import org.demarche.core.task.TaskContent;
import org.demarche.core.task.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What becomes of running cases when a newer version of the playbook is applied to them. */
@DbTest
class RolloutServiceDbTest {

    @Autowired
    private Scene scene;

    @Autowired
    private PlaybookHand hand;

    @Autowired
    private RolloutService rollout;

    @Autowired
    private RolloutUndoService undo;

    @Autowired
    private TaskService tasks;

    @Autowired
    private CaseTimeline timeline;

    @Autowired
    private PlaybookPlan plan;

    @Autowired
    private PlaybookService playbooks;

    @Autowired
    private JdbcClient jdbc;

    private LocalDate today;
    private CaseId aCase;
    private PlaybookStep kept;
    private PlaybookStep gone;

    @BeforeEach
    void aCaseThatFollowsTheFirstVersion() {
        scene.set();
        today = scene.today();
        aCase = scene.caseOfLilia();
        kept = hand.step("Call the registry", "package-sent", 5, Until.STAGE_LEFT);
        gone = hand.step("Write to the clerk", "package-sent", 6, Until.STAGE_LEFT);
        hand.publish(kept, gone);
        hand.move(aCase, "package-sent", today);
    }

    @Test
    void saysWhatANewerVersionWouldAddMoveAndWithdrawAndChangesNothing() {
        hand.publish(later(kept, 9), hand.step("Ask the embassy", "package-sent", 12, Until.STAGE_LEFT));

        assertThat(changes())
                .extracting(StepChange::kind, change -> change.title().en(), StepChange::before, StepChange::after)
                .containsExactly(
                        tuple(ChangeKind.MOVED, "Call the registry", today.plusDays(5), today.plusDays(9)),
                        tuple(ChangeKind.WITHDRAWN, "Write to the clerk", today.plusDays(6), null),
                        tuple(ChangeKind.ADDED, "Ask the embassy", null, today.plusDays(12)));
        assertThat(hand.titles(aCase)).containsExactly("Call the registry", "Write to the clerk");
    }

    @Test
    void doesExactlyThatOnRequestAndTellsTheTimeline() {
        hand.publish(later(kept, 9), hand.step("Ask the embassy", "package-sent", 12, Until.STAGE_LEFT));

        rollout.apply(scene.campaign(), 2, List.of(aCase));

        assertThat(hand.open(aCase))
                .extracting(due -> due.title(), due -> due.dueOn())
                .containsExactly(
                        tuple("Call the registry", today.plusDays(9)), tuple("Ask the embassy", today.plusDays(12)));
        assertThat(timeline.find(aCase, null, new Slice(0, 50)))
                .extracting(TimelineEntry::kind)
                .contains(EntryKind.PLAYBOOK_APPLIED);
        assertThat(rollout.preview(scene.campaign(), Locale.ENGLISH)).isEmpty();
    }

    @Test
    void leavesWhatIsDoneAndADayThatSomebodyChose() {
        hand.done(aCase, "Write to the clerk");
        var task = hand.task(aCase, "Call the registry");
        var before = tasks.find(task);
        tasks.edit(
                task,
                before.version(),
                TaskContent.of(before.content().kind(), "Call the registry", today.plusDays(20)));
        hand.publish(later(kept, 9), later(gone, 9));

        assertThat(changes()).isEmpty();
        rollout.apply(scene.campaign(), 2, List.of(aCase));

        assertThat(tasks.find(task).dueOn()).isEqualTo(today.plusDays(20));
        assertThat(hand.titles(aCase)).containsExactly("Call the registry");
    }

    @Test
    void bringsWhatOutlastsItsStageAlsoToCasesThatHaveLeftIt() {
        hand.move(aCase, "delivered", today);
        hand.publish(
                hand.step("Too late", "package-sent", 20, Until.STAGE_LEFT),
                hand.step("Thank them", "package-sent", 30, Until.DONE),
                hand.step("Ask again", "delivered", 10, Until.ANSWERED));

        rollout.apply(scene.campaign(), 2, List.of(aCase));

        assertThat(hand.titles(aCase)).containsExactly("Ask again", "Thank them");
    }

    @Test
    void isForWhoCoordinatesAndOnTheVersionThatTheyLookedAt() {
        hand.publish(later(kept, 9));

        assertThatThrownBy(() -> rollout.apply(scene.campaign(), 1, List.of(aCase)))
                .satisfies(no -> assertThat(((Refused) no).kind()).isEqualTo(Refused.Kind.STALE));
        scene.asStranger();
        assertThatThrownBy(() -> rollout.apply(scene.campaign(), 2, List.of(aCase)))
                .satisfies(no -> assertThat(((Refused) no).kind()).isEqualTo(Refused.Kind.NOT_FOUND));
    }

    @Test
    void isTakenBackWithAllThatItAddedMovedAndWithdrew() {
        var hasRule = hand.open(aCase);
        hand.publish(later(kept, 9), hand.step("Ask the embassy", "package-sent", 12, Until.STAGE_LEFT));
        var applied = rollout.apply(scene.campaign(), 2, List.of(aCase));

        undo.undo(applied);

        assertThat(hand.open(aCase))
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("rule.version", "rule.lastChange")
                .containsExactlyElementsOf(hasRule);
        assertThat(timeline.find(aCase, null, new Slice(0, 50)))
                .filteredOn(entry -> entry.kind() == EntryKind.PLAYBOOK_APPLIED)
                .allMatch(TimelineEntry::takenBack);
        rollout.apply(scene.campaign(), 2, List.of(aCase));
        assertThat(hand.titles(aCase)).containsExactly("Call the registry", "Ask the embassy");
    }

    @Test
    void isTakenBackFromACaseThatFollowedNone() {
        var later = scene.openedCase();
        jdbc.sql("delete from case_playbook where case_id = :id")
                .param("id", later.value())
                .update();

        undo.undo(rollout.apply(scene.campaign(), 1, List.of(later)));

        assertThat(rollout.preview(scene.campaign(), Locale.ENGLISH))
                .filteredOn(each -> each.aCase().id().equals(later))
                .singleElement()
                .satisfies(each -> assertThat(each.aCase().follows()).isNull());
    }

    @Test
    void isNotTakenBackWhereSomebodyHasDoneAStepSince() {
        hand.publish(later(kept, 9), hand.step("Ask the embassy", "package-sent", 12, Until.STAGE_LEFT));
        var applied = rollout.apply(scene.campaign(), 2, List.of(aCase));
        hand.done(aCase, "Ask the embassy");

        assertThatThrownBy(() -> undo.undo(applied))
                .satisfies(no -> assertThat(((Refused) no).kind()).isEqualTo(Refused.Kind.STALE));
    }

    @Test
    void showsThePlanOfACaseWithWhatIsDoneToDoAndToCome() {
        var thenEmbassy =
                hand.step("Ask the embassy", kept.occasion(), kept.id(), PlaybookHand.after(7), null, Until.STAGE_LEFT);
        hand.publish(kept, gone, thenEmbassy, hand.step("Thank them", "plenary-vote", 7, Until.DONE));
        hand.done(aCase, "Write to the clerk");
        scene.asLeadership();

        var draft = PlaybookDraft.of(playbooks.of(scene.campaign()).orElseThrow());

        assertThat(plan.of(aCase, draft))
                .extracting(step -> step.step().words().title().en(), PlannedStep::state, PlannedStep::due)
                .containsExactly(
                        tuple("Call the registry", PlanState.OPEN, today.plusDays(5)),
                        tuple("Write to the clerk", PlanState.DONE, today.plusDays(6)),
                        tuple("Ask the embassy", PlanState.AHEAD, today.plusDays(12)),
                        tuple("Thank them", PlanState.AHEAD, null));
    }

    @Test
    void saysWhichStepsNeverCameAndAreNotNeededAnyMore() {
        var silent = hand.step("Ask the embassy", "package-sent", 12, Until.ANSWERED);
        var then =
                hand.step("Ask the minister", silent.occasion(), silent.id(), PlaybookHand.after(7), null, Until.DONE);
        hand.publish(kept, gone, silent, then, hand.step("Check the list", "package-sent", 14, Until.STAGE_LEFT));
        hand.move(aCase, "acknowledged", today);
        scene.asLeadership();

        var draft = PlaybookDraft.of(playbooks.of(scene.campaign()).orElseThrow());

        assertThat(plan.of(aCase, draft))
                .extracting(step -> step.step().words().title().en(), PlannedStep::state)
                .containsExactlyInAnyOrder(
                        tuple("Call the registry", PlanState.GONE),
                        tuple("Write to the clerk", PlanState.GONE),
                        tuple("Ask the embassy", PlanState.UNNEEDED),
                        tuple("Ask the minister", PlanState.UNNEEDED),
                        tuple("Check the list", PlanState.UNNEEDED));
    }

    private List<StepChange> changes() {
        return rollout.preview(scene.campaign(), Locale.ENGLISH).stream()
                .filter(each -> each.aCase().id().equals(aCase))
                .flatMap(each -> each.changes().stream())
                .toList();
    }

    private PlaybookStep later(PlaybookStep step, int days) {
        return new PlaybookStep(
                step.id(),
                step.occasion(),
                null,
                step.words(),
                step.kind(),
                step.assignee(),
                PlaybookHand.after(days),
                null,
                step.until());
    }
}
