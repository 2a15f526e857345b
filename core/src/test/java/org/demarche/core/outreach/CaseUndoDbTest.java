package org.demarche.core.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.demarche.core.DbTest;
import org.demarche.core.access.CaseId;
import org.demarche.core.base.Refused;
import org.demarche.core.campaign.StageId;
import org.demarche.core.campaign.StageModels;
import org.demarche.core.sql.Slice;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DbTest
class CaseUndoDbTest {

    @Autowired
    private CaseUndoService undo;

    @Autowired
    private StageService stages;

    @Autowired
    private NextActionService nextActions;

    @Autowired
    private OutreachCases cases;

    @Autowired
    private StageModels models;

    @Autowired
    private CaseTimeline timeline;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Scene scene;

    private CaseId one;
    private CaseId other;
    private LocalDate today;

    @BeforeEach
    void twoCases() {
        scene.set();
        one = scene.openedCase();
        other = scene.openedCase();
        today = scene.today();
    }

    @Test
    void putsCasesBackWhereTheyStoodAsIfTheyHadNeverMoved() {
        var moved = stages.moveAll(List.of(one, other), to("referred", null));
        assertThat(moved).hasSize(2);

        undo.moves(moved);

        assertThat(List.of(now(one), now(other)))
                .extracting(OutreachCase::stage)
                .containsOnly(stage("planned"));
        assertThat(everStoodIn("referred")).isZero();
    }

    @Test
    void opensWhatWasClosedAndForgetsTheOutcome() {
        var moved = stages.moveAll(List.of(one), to("closed", Outcome.DECLINED));

        undo.moves(moved);

        assertThat(now(one).closed()).isFalse();
        assertThat(now(one).outcome()).isEqualTo(Outcome.OPEN);
        assertThat(now(one).outcomeOn()).isNull();
    }

    @Test
    void tellsInTheTimelineWhatWasTakenBack() {
        undo.moves(stages.moveAll(List.of(one), to("closed", Outcome.DECLINED)));

        assertThat(timeline.find(one, null, Slice.FIRST_FIFTY))
                .extracting(TimelineEntry::kind, TimelineEntry::takenBack)
                .contains(
                        tuple(EntryKind.STAGE_MOVED, true),
                        tuple(EntryKind.OUTCOME_RECORDED, true),
                        tuple(EntryKind.TAKEN_BACK, false));
    }

    @Test
    void plansWhatWasPlannedBeforeAgain() {
        var letter = action("Write to the chair");
        nextActions.planAll(List.of(one), letter);
        var planned = nextActions.planAll(List.of(one, other), action("Call the registry"));

        undo.plans(planned);

        assertThat(now(one).nextAction()).contains(letter);
        assertThat(now(other).nextAction()).isEmpty();
    }

    @Test
    void leavesAloneWhatSomebodyChangedSince() {
        var moved = stages.moveAll(List.of(one), to("referred", null));
        stages.prioritise(one, now(one).version(), Priority.HIGH);

        assertThatThrownBy(() -> undo.moves(moved))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.kind()).isEqualTo(Refused.Kind.STALE));
        assertThat(now(one).stage()).isEqualTo(stage("referred"));
    }

    private StageMove to(String key, @Nullable Outcome outcome) {
        return new StageMove(stage(key), today, "It was quick.", outcome);
    }

    private NextAction action(String text) {
        return NextAction.of(ActionKind.CALL, text, today.plusDays(3), "");
    }

    private StageId stage(String key) {
        return models.of(scene.campaign()).stages().stream()
                .filter(stage -> stage.key().equals(key))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private OutreachCase now(CaseId id) {
        return cases.findById(id).orElseThrow();
    }

    private int everStoodIn(String key) {
        return jdbc.sql("select count(*) from stage_move where to_stage_id = :stage")
                .param("stage", stage(key).value())
                .query(Integer.class)
                .single();
    }
}
