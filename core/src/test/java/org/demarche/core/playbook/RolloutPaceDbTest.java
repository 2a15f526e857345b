package org.demarche.core.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.demarche.core.DbTest;
import org.demarche.core.access.CaseId;
import org.demarche.core.outreach.Scene;
import org.demarche.core.sql.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What it costs to apply a playbook to running cases: statements, since seconds are the machine's. */
@DbTest
class RolloutPaceDbTest {

    private static final int STEPS = 8;
    private static final int ONCE = 12;
    private static final int A_CASE = 12;
    private static final int A_STEP = 6;

    @Autowired
    private Scene scene;

    @Autowired
    private PlaybookHand hand;

    @Autowired
    private RolloutService rollout;

    private List<CaseId> cases;

    @BeforeEach
    void casesThatFollowNoPlaybook() {
        scene.set();
        var today = scene.today();
        cases = IntStream.range(0, 3).mapToObj(_ -> scene.caseOfLilia()).toList();
        cases.forEach(id -> hand.move(id, "package-sent", today));
        hand.publish(IntStream.range(0, STEPS)
                .mapToObj(number -> hand.step("Step " + number, "package-sent", 5 + number, Until.STAGE_LEFT))
                .toArray(PlaybookStep[]::new));
    }

    @Test
    void readsTheCalendarOfAHouseOnceHoweverManyStepsThereAre() {
        var looked = Statements.of(() -> rollout.preview(scene.campaign(), Locale.ENGLISH));
        var applied = Statements.of(() -> rollout.apply(scene.campaign(), 1, cases));

        for (var source : List.of("calendar_span", "legislative_term", "house_week")) {
            assertThat(looked).filteredOn(sql -> sql.contains(source)).hasSameSizeAs(cases);
            assertThat(applied).filteredOn(sql -> sql.contains(source)).hasSameSizeAs(cases);
        }
        assertThat(looked).filteredOn(sql -> sql.contains("day_off")).hasSize(1);
        assertThat(applied).filteredOn(sql -> sql.contains("day_off")).hasSize(1);
    }

    /** 62 for a look at a case and 291 for the deed, when each step read the calendar by itself. */
    @Test
    void needsADozenStatementsForACaseAndSixMoreForEachStep() {
        var looked = Statements.of(() -> rollout.preview(scene.campaign(), Locale.ENGLISH));
        var applied = Statements.of(() -> rollout.apply(scene.campaign(), 1, cases));

        assertThat(looked).hasSizeLessThanOrEqualTo(ONCE + cases.size() * A_CASE);
        assertThat(applied).hasSizeLessThanOrEqualTo(ONCE + cases.size() * (2 * A_CASE + STEPS * A_STEP));
        assertThat(cases).allSatisfy(id -> assertThat(hand.titles(id)).hasSize(STEPS));
    }
}
