package org.demarche.core.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.temporal.TemporalAdjusters;
import org.demarche.core.DbTest;
import org.demarche.core.text.Languages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@DbTest
class WorkloadDbTest {

    @Autowired
    private Workload workload;

    @Autowired
    private TaskService tasks;

    @Autowired
    private Desk desk;

    /** Lilia: Belgium late and awaited, France this week, Spain later, Italy without a day. Nobody: Malta. */
    @BeforeEach
    void fiveCases() {
        desk.set();
        var today = desk.today();
        var sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        var france = desk.open("BE", "France");
        var spain = desk.open("BE", "Spain");
        var italy = desk.open("BE", "Italy");
        desk.open("BE", "Malta");
        desk.own(desk.belgium, desk.lilia);
        desk.own(france, desk.lilia);
        desk.own(spain, desk.lilia);
        desk.own(italy, desk.lilia);
        desk.nextAction(desk.belgium, "Call the registry", today.minusDays(2));
        desk.awaitAnswer(desk.belgium, today.minusDays(9), today);
        desk.nextAction(spain, "Later", sunday.plusDays(1));
        desk.nextAction(france, "Later", sunday.plusDays(10));
        tasks.create(CreateTask.on(france, desk.maksym, Desk.call("Before Sunday", sunday)));
    }

    @Test
    void countsCasesByOwnerAndDay() {
        assertThat(workload.people(desk.scope(), Burden.CASES))
                .containsExactly(
                        new WorkloadRow(desk.lilia, "Lilia", true, 4, 1, 1, 1),
                        new WorkloadRow(desk.maksym, "Maksym", true, 0, 0, 0, 0),
                        new WorkloadRow(desk.olena, "Olena", false, 0, 0, 0, 0),
                        new WorkloadRow(null, null, false, 1, 0, 0, 0));
        assertThat(workload.people(desk.scope(), Burden.CASES).getFirst().later())
                .isEqualTo(2);
    }

    @Test
    void countsTasksByAssignee() {
        assertThat(workload.people(desk.scope(), Burden.TASKS))
                .containsExactly(
                        new WorkloadRow(desk.maksym, "Maksym", true, 1, 1, 0, 0),
                        new WorkloadRow(desk.lilia, "Lilia", true, 0, 0, 0, 0),
                        new WorkloadRow(desk.olena, "Olena", false, 0, 0, 0, 0));
    }

    @Test
    void listsWhatSomebodyCarriesTheMostUrgentFirst() {
        assertThat(workload.of(desk.scope(), Burden.CASES, desk.lilia, Languages.ENGLISH))
                .extracting(BurdenRow::institution)
                .containsExactly("Chamber of Representatives", "France", "Spain", "Italy");
        assertThat(workload.of(desk.scope(), Burden.CASES, desk.lilia, Languages.ENGLISH))
                .first()
                .satisfies(row -> {
                    assertThat(row.what()).isEqualTo("Call the registry");
                    assertThat(row.late()).isTrue();
                });
        assertThat(workload.of(desk.scope(), Burden.CASES, null, Languages.ENGLISH))
                .extracting(BurdenRow::institution)
                .containsExactly("Malta");
        assertThat(workload.of(desk.scope(), Burden.TASKS, desk.maksym, Languages.ENGLISH))
                .extracting(BurdenRow::what)
                .containsExactly("Before Sunday");
    }

    @Test
    void saysWhoTookOverLately() {
        assertThat(workload.handovers(desk.scope(), 10, Languages.ENGLISH))
                .hasSize(4)
                .allSatisfy(row -> {
                    assertThat(row.before()).isNull();
                    assertThat(row.after()).isEqualTo("Lilia");
                    assertThat(row.place()).isEqualTo("Belgium");
                });
    }

    @Test
    void isForThoseWhoCoordinateOrLead() {
        desk.asNadiia();
        assertThat(workload.people(desk.scope(), Burden.CASES)).hasSize(4);
        desk.asStranger();
        assertThat(workload.people(desk.scope(), Burden.CASES)).hasSize(1).allMatch(row -> row.open() == 0);
        desk.asLilia();
        assertThatThrownBy(() -> workload.people(desk.scope(), Burden.CASES)).isInstanceOf(AccessDeniedException.class);
    }
}
