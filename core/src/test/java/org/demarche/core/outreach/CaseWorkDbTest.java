package org.demarche.core.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.demarche.core.access.Part;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CaseWorkDbTest extends CaseOfLilia {

    @Test
    void completesANextActionAndTakesThatBack() {
        nextActions.plan(id, version(), call(today));

        var deed = nextActions.complete(id, version());
        assertThat(now().nextAction()).isEmpty();
        assertThat(entries()).contains("NEXT_ACTION_DONE");

        nextActions.undo(id, deed);
        assertThat(now().nextAction()).contains(call(today));
        assertThat(entries()).contains("NEXT_ACTION_DONE", "NEXT_ACTION_REOPENED");
    }

    @Test
    void putsANextActionOffWithoutMovingItsDay() {
        nextActions.plan(id, version(), call(today));

        nextActions.snooze(id, version(), today.plusDays(2));

        assertThat(now().nextAction()).get().satisfies(action -> {
            assertThat(action.due()).isEqualTo(today);
            assertThat(action.snoozedUntil()).isEqualTo(today.plusDays(2));
        });
    }

    @Test
    void aNextActionStaysPutOffOnAnotherDayButNotForAnotherOwnerOrAnotherAction() {
        nextActions.plan(id, version(), call(today));
        nextActions.snooze(id, version(), today.plusDays(21));

        nextActions.plan(id, version(), call(today.plusDays(3)));
        assertThat(snoozedUntil()).isEqualTo(today.plusDays(21));

        assignments.assign(List.of(id), Part.OWNER, scene.maksym, "");
        assertThat(snoozedUntil()).isNull();

        nextActions.snooze(id, version(), today.plusDays(21));
        nextActions.plan(id, version(), NextAction.of(ActionKind.WRITE, "Write a letter", today, ""));
        assertThat(snoozedUntil()).isNull();
    }

    @Test
    void plansNothingForThePastOrForTheFarFuture() {
        assertThatThrownBy(() -> nextActions.plan(id, version(), call(today.minusDays(1))))
                .hasMessage("refused.date.past");
        assertThatThrownBy(() -> nextActions.plan(id, version(), call(LocalDate.of(2, 1, 1))))
                .hasMessage("refused.date.past");
        assertThatThrownBy(() -> nextActions.plan(id, version(), call(today.plusYears(11))))
                .hasMessage("refused.date.too-far");
    }

    @Test
    void remembersWhoHadACaseBefore() {
        var handovers = assignments.assign(List.of(id), Part.OWNER, scene.maksym, "");

        assertThat(now().owner()).contains(scene.maksym);
        assertThat(handovers).singleElement().extracting(Handover::before).isEqualTo(scene.lilia);
        assertThat(jdbc.sql("select count(*) from case_assignment where case_id = :id and part = 'OWNER'")
                        .param("id", id.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);

        assignments.handBack(handovers);
        assertThat(now().owner()).contains(scene.lilia);
    }

    @Test
    void givesNoPartToWhoIsNotInTheTeam() {
        assertThatThrownBy(() -> assignments.assign(List.of(id), Part.HELPER, scene.stranger, ""))
                .hasMessage("refused.case.assign.not-in-team");
        assertThatThrownBy(() -> assignments.assign(List.of(id), Part.COORDINATOR, scene.lilia, ""))
                .hasMessage("refused.case.assign.not-in-team");
    }

    private @Nullable LocalDate snoozedUntil() {
        return now().nextAction().orElseThrow().snoozedUntil();
    }
}
