package org.demarche.core.relief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Function;
import org.demarche.core.DbTest;
import org.demarche.core.access.Access;
import org.demarche.core.access.CaseId;
import org.demarche.core.access.Part;
import org.demarche.core.access.UserId;
import org.demarche.core.base.Refused;
import org.demarche.core.outreach.ActionKind;
import org.demarche.core.outreach.AssignmentService;
import org.demarche.core.outreach.CaseCards;
import org.demarche.core.outreach.CaseTimeline;
import org.demarche.core.outreach.EntryKind;
import org.demarche.core.outreach.Scene;
import org.demarche.core.sql.Slice;
import org.demarche.core.task.CreateTask;
import org.demarche.core.task.TaskContent;
import org.demarche.core.task.TaskId;
import org.demarche.core.task.TaskService;
import org.demarche.core.text.Languages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@DbTest
@RecordApplicationEvents
class ReliefServiceDbTest {

    @Autowired
    private ReliefService reliefs;

    @Autowired
    private CarriedList carried;

    @Autowired
    private ReliefList list;

    @Autowired
    private AssignmentService assignments;

    @Autowired
    private TaskService tasks;

    @Autowired
    private CaseCards cards;

    @Autowired
    private CaseTimeline timeline;

    @Autowired
    private Scene scene;

    @Autowired
    private Access access;

    @Autowired
    private ApplicationEvents events;

    private CaseId owned;
    private CaseId helped;
    private TaskId task;

    @BeforeEach
    void liliaOwnsOneCaseHelpsOnAnotherAndHasATask() {
        scene.set();
        owned = scene.openedCase();
        helped = scene.openedCase();
        assignments.assign(List.of(owned), Part.OWNER, scene.lilia(), "");
        assignments.assign(List.of(helped), Part.HELPER, scene.lilia(), "");
        task = tasks.create(CreateTask.on(
                owned,
                scene.lilia(),
                TaskContent.of(ActionKind.CALL, "Call", scene.today().plusDays(3))));
    }

    @Test
    void passesEverythingToNamedColleaguesAndLeavesNothing() {
        var done = reliefs.relieve(away(row -> row.kind() == CarriedKind.HELPER ? scene.olena() : scene.maksym()));

        assertThat(done)
                .extracting(Relieved::cases, Relieved::tasks, Relieved::left)
                .containsExactly(2, 1, 0);
        assertThat(of(scene.lilia())).isEmpty();
        assertThat(of(scene.maksym()))
                .extracting(CarriedRow::kind)
                .containsExactly(CarriedKind.OWNER, CarriedKind.TASK);
        assertThat(of(scene.olena())).extracting(CarriedRow::kind).containsExactly(CarriedKind.HELPER);
        assertThat(tasks.find(task).assignee()).isEqualTo(scene.maksym());
        assertThat(timeline.find(owned, null, new Slice(0, 50)))
                .filteredOn(entry -> entry.kind() == EntryKind.ASSIGNED)
                .first()
                .satisfies(entry -> {
                    assertThat(entry.detail("name")).isEqualTo("Maksym");
                    assertThat(entry.text()).isEqualTo("On leave");
                });
    }

    @Test
    void isKeptWithItsReceiversAndTellsBothSides() {
        reliefs.relieve(away(_ -> scene.maksym()));

        assertThat(list.find(access.scope(), 5)).singleElement().satisfies(row -> {
            assertThat(row.name()).isEqualTo("Lilia");
            assertThat(row.to()).containsExactly("Maksym");
            assertThat(row.cases()).isEqualTo(2);
            assertThat(row.tasks()).isEqualTo(1);
            assertThat(row.madeBy()).isEqualTo("Olena");
            assertThat(row.stands()).isTrue();
        });
        assertThat(events.stream(WorkChangedHands.class))
                .containsExactly(new WorkChangedHands(
                        scene.lilia(), List.of(new WorkChangedHands.Received(scene.maksym(), 2, 1)), false));
        assertThat(carried.people(access.scope())).extracting(CarrierRow::name).containsExactly("Maksym");
    }

    @Test
    void comesBackInOneStepButForWhatEndedOrMovedOn() {
        var done = reliefs.relieve(away(_ -> scene.maksym()));
        tasks.complete(task, tasks.find(task).version());

        var back = reliefs.handBack(done.id());

        assertThat(back).isEqualTo(new HandedBack(2, 0, 1));
        assertThat(of(scene.lilia()))
                .extracting(CarriedRow::kind)
                .containsExactly(CarriedKind.OWNER, CarriedKind.HELPER);
        assertThat(of(scene.maksym())).isEmpty();
        assertThat(list.find(access.scope(), 5)).singleElement().satisfies(row -> assertThat(row.stands())
                .isFalse());
        assertThatThrownBy(() -> reliefs.handBack(done.id()))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.kind()).isEqualTo(Refused.Kind.NOT_FOUND));
    }

    @Test
    void doesNothingWhenSomethingCameSinceTheListWasRead() {
        var command = away(_ -> scene.maksym());
        assignments.assign(List.of(scene.openedCase()), Part.OWNER, scene.lilia(), "");

        assertThatThrownBy(() -> reliefs.relieve(command)).hasMessage("refused.relief.changed");

        assertThat(of(scene.lilia())).hasSize(4);
    }

    @Test
    void givesNothingToWhoIsNotInTheTeamOrOnlyReads() {
        assertThatThrownBy(() -> reliefs.relieve(away(_ -> scene.nadiia())))
                .hasMessage("refused.case.assign.not-in-team");
        assertThatThrownBy(() -> reliefs.relieve(away(_ -> scene.lilia()))).hasMessage("refused.relief.to-themselves");
    }

    @Test
    void plansTheCoordinationOfACaseForACoordinatorOnly() {
        assignments.assign(List.of(helped), Part.COORDINATOR, scene.olena(), "");
        var today = scene.today();
        var share = new Share(CarriedKind.COORDINATOR, helped.value(), scene.maksym());
        var absence = new Absence(today.plusDays(7), today.plusDays(14));

        assertThatThrownBy(() -> reliefs.relieve(new Relieve(scene.olena(), absence, List.of(share), "")))
                .hasMessage("refused.case.assign.not-in-team");
    }

    @Test
    void wantsAnAbsenceThatIsNotOver() {
        var today = scene.today();

        assertThatThrownBy(() -> new Absence(today, today.minusDays(1))).hasMessage("refused.relief.until-before-from");
        assertThatThrownBy(() -> reliefs.relieve(
                        new Relieve(scene.lilia(), new Absence(today.minusDays(9), today.minusDays(1)), List.of(), "")))
                .hasMessage("refused.relief.until-past");
    }

    @Test
    void countsWhoCarriesWhatAndWhoIsAway() {
        assertThat(carried.people(access.scope())).singleElement().satisfies(row -> {
            assertThat(row.cases()).isEqualTo(2);
            assertThat(row.tasks()).isEqualTo(1);
            assertThat(row.working()).isTrue();
            assertThat(row.awayUntil()).isNull();
        });
    }

    @Test
    void isForThoseWhoCoordinateTheCampaign() {
        var command = away(_ -> scene.maksym());
        scene.asStranger();
        assertThat(carried.people(access.scope())).isEmpty();
        assertThatThrownBy(() -> reliefs.relieve(command)).hasMessage("refused.relief.nothing");

        scene.asLilia();
        assertThatThrownBy(() -> reliefs.relieve(command)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> carried.people(access.scope())).isInstanceOf(AccessDeniedException.class);

        assertThat(cards.assignments(owned)).hasSize(1);
    }

    private List<CarriedRow> of(UserId person) {
        return carried.of(access.scope(), person, Languages.ENGLISH);
    }

    private Relieve away(Function<CarriedRow, UserId> receiver) {
        var today = scene.today();
        return new Relieve(
                scene.lilia(),
                new Absence(today, today.plusDays(7)),
                of(scene.lilia()).stream()
                        .map(row -> new Share(row.kind(), row.id(), receiver.apply(row)))
                        .toList(),
                "On leave");
    }
}
