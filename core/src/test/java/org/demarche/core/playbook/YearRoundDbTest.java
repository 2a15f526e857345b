package org.demarche.core.playbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.assertj.core.groups.Tuple;
import org.demarche.core.DbTest;
import org.demarche.core.access.CaseId;
import org.demarche.core.outreach.CaseTimeline;
import org.demarche.core.outreach.CaseUndoService;
import org.demarche.core.outreach.EntryKind;
import org.demarche.core.outreach.Scene;
import org.demarche.core.sql.Slice;
import org.demarche.core.sql.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What comes before 18 May comes before every 18 May. */
@DbTest
@Import(Years.class)
class YearRoundDbTest {

    private static final String LAST_HOURS_IN_WARSAW = "2027-05-18T21:30:00Z";
    private static final String THE_DAY_AFTER = "2027-05-18T22:30:00Z";

    @Autowired
    private Scene scene;

    @Autowired
    private PlaybookHand hand;

    @Autowired
    private Years.Walk walk;

    @Autowired
    private RolloutService rollout;

    @Autowired
    private CaseUndoService undo;

    @Autowired
    private CaseTimeline timeline;

    private PlaybookStep thirty;
    private CaseId aCase;

    @BeforeEach
    void aCaseOfNovember() {
        var day = walk.begin();
        thirty = walk.before(day, 30, Until.STAGE_LEFT);
        hand.publish(thirty, walk.before(day, 14, Until.CASE_CLOSED));
        aCase = walk.aCase();
    }

    @Test
    void comesForTheNextYearOnceTheDayOfThisYearIsOverAtTheHouse() {
        assertThat(steps()).containsExactly(step(30, "2027-04-18"), step(14, "2027-05-04"));
        hand.done(aCase, "30 days before");

        walk.wakeAt(LAST_HOURS_IN_WARSAW);
        assertThat(steps()).containsExactly(step(14, "2027-05-04"));
        walk.wakeAt(THE_DAY_AFTER);
        walk.wakeAt("2027-05-20T09:00:00Z");

        assertThat(steps()).containsExactly(step(14, "2027-05-04"), step(30, "2028-04-18"), step(14, "2028-05-04"));
        assertThat(timeline.find(aCase, null, new Slice(0, 50)))
                .filteredOn(entry -> entry.kind() == EntryKind.TASK_ADDED && entry.actor() == null)
                .hasSize(2);
    }

    @Test
    void goesOnFromYearToYearAndLeavesOutAYearThatNobodyWasAwake() {
        hand.done(aCase, "30 days before");
        hand.done(aCase, "14 days before");

        walk.wakeAt("2029-01-10T09:00:00Z");
        walk.wakeAt("2029-05-19T09:00:00Z");

        assertThat(steps())
                .containsExactly(
                        step(30, "2029-04-18"), step(14, "2029-05-04"), step(30, "2030-04-18"), step(14, "2030-05-04"));
    }

    @Test
    void leavesOutWhatMakesNoSenseAnyMoreUntilThatIsUndone() {
        walk.clock().set("2027-05-17T09:00:00Z");
        hand.done(aCase, "30 days before");
        hand.done(aCase, "14 days before");
        var moved = hand.move(aCase, "delivered", LocalDate.of(2027, 5, 17));
        walk.wakeAt(THE_DAY_AFTER);
        assertThat(steps()).containsExactly(step(14, "2028-05-04"));

        walk.clock().set("2027-05-17T09:10:00Z");
        undo.moves(List.of(moved));
        walk.wakeAt(THE_DAY_AFTER);

        assertThat(steps()).containsExactly(step(30, "2028-04-18"), step(14, "2028-05-04"));
    }

    @Test
    void comesIntoNoClosedCase() {
        hand.move(aCase, "closed", LocalDate.of(2026, 11, 24));

        walk.wakeAt(THE_DAY_AFTER);

        assertThat(steps()).isEmpty();
    }

    @Test
    void staysOnTheDayOfItsYearWhenAVersionIsAppliedAfterwards() {
        hand.publish(thirty);
        walk.wakeAt(THE_DAY_AFTER);

        rollout.apply(scene.campaign(), 2, List.of(aCase));

        assertThat(steps()).containsExactly(step(30, "2027-04-18"), step(30, "2028-04-18"));
    }

    @Test
    void isBroughtByAVersionThatIsAppliedBeforeTheRoundHasBeenThere() {
        hand.publish(thirty);
        walk.clock().set(THE_DAY_AFTER);

        rollout.apply(scene.campaign(), 2, List.of(aCase));
        walk.wakeAt("2027-05-20T09:00:00Z");

        assertThat(steps()).containsExactly(step(30, "2027-04-18"), step(30, "2028-04-18"));
        assertThat(rollout.preview(scene.campaign(), Locale.ENGLISH)).isEmpty();
    }

    @Test
    void asksOneQuestionWhileNothingIsOver() {
        var said = Statements.of(() -> walk.wakeAt(Years.NOVEMBER));

        assertThat(said).hasSize(1);
    }

    private List<Tuple> steps() {
        return hand.open(aCase).stream()
                .map(due -> tuple(due.title(), due.dueOn()))
                .toList();
    }

    private static Tuple step(int days, String due) {
        return tuple(days + " days before", LocalDate.parse(due));
    }
}
