package org.demarche.core.relief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.demarche.core.Cast;
import org.demarche.core.DbTest;
import org.demarche.core.access.Access;
import org.demarche.core.access.CaseId;
import org.demarche.core.access.Part;
import org.demarche.core.access.UserId;
import org.demarche.core.access.Work;
import org.demarche.core.outreach.ActionKind;
import org.demarche.core.outreach.AssignmentRow;
import org.demarche.core.outreach.AssignmentService;
import org.demarche.core.outreach.CaseCards;
import org.demarche.core.outreach.CaseTimeline;
import org.demarche.core.outreach.EntryKind;
import org.demarche.core.outreach.Scene;
import org.demarche.core.restriction.HiddenCases;
import org.demarche.core.sql.Slice;
import org.demarche.core.task.CreateTask;
import org.demarche.core.task.TaskContent;
import org.demarche.core.task.TaskId;
import org.demarche.core.task.TaskService;
import org.demarche.testing.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionOperations;

/** What no coordinator does: plans that begin, and what is restricted away from who hands over. */
@DbTest
@RecordApplicationEvents
class HandOverRoundDbTest {

    @Autowired
    private HandOverRound round;

    @Autowired
    private ReliefService reliefs;

    @Autowired
    private ReliefList list;

    @Autowired
    private CarriedList carried;

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
    private HiddenCases hiddenCases;

    @Autowired
    private Cast cast;

    @Autowired
    private Access access;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Heirs heirs;

    @Autowired
    private ApplicationEventPublisher publisher;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private ApplicationEvents events;

    private CaseId open;
    private CaseId hidden;
    private TaskId hiddenTask;
    private LocalDate today;

    @BeforeEach
    void liliaHasACaseThatAllKnowAndOneThatMaksymKnows() {
        today = scene.today();
        scene.set();
        open = scene.openedCase();
        hidden = scene.openedCase();
        assignments.assign(List.of(open, hidden), Part.OWNER, scene.lilia(), "");
        var call = TaskContent.of(ActionKind.CALL, "Call", today.plusDays(1));
        hiddenTask = tasks.create(CreateTask.on(hidden, scene.lilia(), call));
        hiddenCases.hide(hidden, scene.lilia(), scene.maksym());
    }

    @Test
    void passesOnAmongTheNamedWhatTheCoordinatorCannotSee() {
        var done = reliefs.relieve(leaves(scene.olena()));
        assertThat(done.cases()).isOne();
        assertThat(done.left()).isZero();

        settle();

        scene.asMaksym();
        assertThat(owner(hidden)).isEqualTo("Maksym");
        assertThat(tasks.find(hiddenTask).assignee()).isEqualTo(scene.maksym());
        assertThat(timeline.find(hidden, null, Slice.FIRST_FIFTY))
                .filteredOn(entry -> entry.kind() == EntryKind.ASSIGNED)
                .first()
                .satisfies(entry -> {
                    assertThat(entry.actor()).isNull();
                    assertThat(entry.detail("name")).isEqualTo("Maksym");
                });
        assertThat(events.stream(WorkChangedHands.class))
                .contains(new WorkChangedHands(
                        scene.lilia(), List.of(new WorkChangedHands.Received(scene.maksym(), 1, 1)), false));
    }

    @Test
    void showsTheCoordinatorNothingOfIt() {
        var before = List.of(reliefs.relieve(leaves(scene.olena())).cases(), row().cases(), row().tasks());

        settle();

        assertThat(before).containsExactly(1, row().cases(), row().tasks());
        assertThat(row().to()).containsExactly("Olena");
        assertThat(carried.people(access.scope())).extracting(CarrierRow::name).containsExactly("Olena");
    }

    @Test
    void leavesItWhereNobodyElseIsNamedAndTellsWhoHasIt() {
        unname(scene.maksym());

        reliefs.relieve(leaves(scene.olena()));
        settle();
        settle();

        scene.asLilia();
        assertThat(owner(hidden)).isEqualTo("Lilia");
        assertThat(events.stream(WorkStayed.class)).containsExactly(new WorkStayed(scene.lilia(), 1, 1));
    }

    @Test
    void comesBackWithTheRest() {
        var done = reliefs.relieve(leaves(scene.olena()));
        settle();

        reliefs.handBack(done.id());
        settle();

        scene.asLilia();
        assertThat(owner(open)).isEqualTo("Lilia");
        assertThat(owner(hidden)).isEqualTo("Lilia");
        assertThat(tasks.find(hiddenTask).assignee()).isEqualTo(scene.lilia());
    }

    @Test
    void leavesAloneWhatCameToThemAfterwards() {
        reliefs.relieve(leaves(scene.olena()));
        var later = scene.openedCase();
        assignments.assign(List.of(later), Part.OWNER, scene.lilia(), "");

        settle();

        assertThat(owner(later)).isEqualTo("Lilia");
    }

    @Test
    void beginsAnAbsenceOnItsFirstDayWithAllThatCameMeanwhile() {
        var done = reliefs.relieve(away(3, scene.maksym()));
        assertThat(done.left()).isOne();
        var later = scene.openedCase();
        assignments.assign(List.of(later), Part.OWNER, scene.lilia(), "");

        settle();
        assertThat(row().isPlan()).isTrue();
        assertThat(owner(open)).isEqualTo("Lilia");
        runOn(today.plusDays(3));

        assertThat(row().isPlan()).isFalse();
        assertThat(owner(open)).isEqualTo("Maksym");
        assertThat(owner(later)).isEqualTo("Olena");
        scene.asMaksym();
        assertThat(owner(hidden)).isEqualTo("Maksym");
        assertThat(events.stream(WorkChangedHands.class)).singleElement().satisfies(told -> assertThat(told.received())
                .containsExactlyInAnyOrder(
                        new WorkChangedHands.Received(scene.maksym(), 2, 1),
                        new WorkChangedHands.Received(scene.olena(), 1, 0)));
    }

    @Test
    void doesNothingOfAPlanThatWasCalledOff() {
        var done = reliefs.relieve(away(3, scene.maksym()));

        assertThat(reliefs.handBack(done.id())).isEqualTo(new HandedBack(0, 0, 0));
        runOn(today.plusDays(3));

        assertThat(owner(open)).isEqualTo("Lilia");
        assertThat(row().stands()).isFalse();
        assertThat(events.stream(WorkChangedHands.class)).isEmpty();
    }

    @Test
    void plansForNobodyWhoDoesNotWorkThere() {
        assertThatThrownBy(() -> reliefs.relieve(away(3, scene.nadiia())))
                .hasMessage("refused.case.assign.not-in-team");
    }

    @Test
    void takesRestrictedWorkFromWhoLeftTheTeam() {
        jdbc.sql("update app_user set active = false where id = :id")
                .param("id", scene.lilia().value())
                .update();

        settle();

        scene.asMaksym();
        assertThat(owner(hidden)).isEqualTo("Maksym");
        assertThat(tasks.find(hiddenTask).assignee()).isEqualTo(scene.maksym());
        scene.asCoordinator();
        assertThat(owner(open)).isEqualTo("Lilia");
    }

    private void settle() {
        cast.leave();
        round.run();
        scene.asCoordinator();
    }

    private void runOn(LocalDate day) {
        cast.leave();
        var then = SettableClock.at(day + "T00:30:00Z");
        Work.HAND_OVERS.run(() -> new HandOverRound(
                        new Unsettled(jdbc, new Reliefs(jdbc), then),
                        new Charges(jdbc, then),
                        heirs,
                        publisher,
                        transactions)
                .run());
        scene.asCoordinator();
    }

    private String owner(CaseId id) {
        return cards.assignments(id).stream()
                .filter(row -> row.part() == Part.OWNER && row.untilAt() == null)
                .map(AssignmentRow::name)
                .findFirst()
                .orElse("");
    }

    private ReliefRow row() {
        return list.find(access.scope(), 5).getFirst();
    }

    private Relieve leaves(UserId to) {
        return new Relieve(scene.lilia(), null, shares(to), "");
    }

    private Relieve away(int inDays, UserId to) {
        return new Relieve(
                scene.lilia(), new Absence(today.plusDays(inDays), today.plusDays(inDays + 7)), shares(to), "");
    }

    private List<Share> shares(UserId to) {
        return carried.of(access.scope(), scene.lilia(), Locale.ENGLISH).stream()
                .map(row -> new Share(row.kind(), row.id(), to))
                .toList();
    }

    private void unname(UserId user) {
        jdbc.sql("delete from restriction_person where user_id = :user")
                .param("user", user.value())
                .update();
    }
}
