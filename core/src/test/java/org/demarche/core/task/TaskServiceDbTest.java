package org.demarche.core.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.demarche.core.DbTest;
import org.demarche.core.access.Action;
import org.demarche.core.base.Refused;
import org.demarche.core.outreach.ActionKind;
import org.demarche.core.outreach.Priority;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@DbTest
class TaskServiceDbTest {

    @Autowired
    private TaskService service;

    @Autowired
    private TaskBulkService bulk;

    @Autowired
    private Desk desk;

    @Autowired
    private JdbcClient jdbc;

    private LocalDate tomorrow;

    @BeforeEach
    void aCampaignWithItsTeam() {
        desk.set();
        tomorrow = desk.today().plusDays(1);
    }

    @Test
    void keepsEverythingThatATaskSays() {
        var content = new TaskContent(
                ActionKind.WRITE,
                "Ask for the registration number",
                "Two lines\nof a note",
                "Step 2 of 4",
                tomorrow,
                Priority.HIGH,
                List.of(ChecklistItem.open("Find the address"), ChecklistItem.open("Write")));

        var id = service.create(CreateTask.on(desk.belgium, desk.lilia, content));
        service.tick(id, 0, 1, true);

        var kept = service.find(id);
        assertThat(kept.content())
                .usingRecursiveComparison()
                .ignoringFields("checklist")
                .isEqualTo(content);
        assertThat(kept.content().checklist()).extracting(ChecklistItem::done).containsExactly(false, true);
        assertThat(kept.zone()).isEqualTo(Desk.BRUSSELS);
        assertThat(kept.assignee()).isEqualTo(desk.lilia);
    }

    @Test
    void isMadeOnACaseByWhoeverMayEditIt() {
        desk.asLilia();
        assertThatThrownBy(this::onBelgiumForLilia).satisfies(no -> isRefused(no, Refused.Kind.NOT_ALLOWED));

        desk.own(desk.belgium, desk.lilia);
        assertThat(service.allowed(onBelgiumForLilia())).contains(Action.EDIT).doesNotContain(Action.ASSIGN);

        desk.asStranger();
        assertThatThrownBy(this::onBelgiumForLilia).satisfies(no -> isRefused(no, Refused.Kind.NOT_FOUND));
    }

    @Test
    void isNotMadeByLeadership() {
        desk.asNadiia();

        assertThatThrownBy(this::onBelgiumForLilia).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void isGivenToSomebodyWhoWorksOnTheCampaign() {
        assertThatThrownBy(() -> service.create(CreateTask.on(desk.belgium, desk.nadiia, Desk.call("Call", tomorrow))))
                .hasMessage("refused.task.assignee");
        assertThatThrownBy(
                        () -> service.create(CreateTask.on(desk.belgium, desk.stranger, Desk.call("Call", tomorrow))))
                .hasMessage("refused.task.assignee");
    }

    @Test
    void isFreeForOneselfAndByACoordinatorForOthers() {
        desk.asLilia();
        service.create(CreateTask.free(null, desk.lilia, Desk.call("Mine alone", tomorrow)));
        service.create(CreateTask.free(desk.campaign, desk.lilia, Desk.call("Mine", tomorrow)));
        assertThatThrownBy(
                        () -> service.create(CreateTask.free(desk.campaign, desk.maksym, Desk.call("His", tomorrow))))
                .satisfies(no -> isRefused(no, Refused.Kind.NOT_ALLOWED));
        assertThatThrownBy(() -> service.create(CreateTask.free(null, desk.maksym, Desk.call("His", tomorrow))))
                .satisfies(no -> isRefused(no, Refused.Kind.NOT_ALLOWED));

        desk.asOlena();
        var his = service.create(CreateTask.free(desk.campaign, desk.maksym, Desk.call("His", tomorrow)));
        assertThatThrownBy(
                        () -> service.create(CreateTask.free(desk.elsewhere, desk.stranger, Desk.call("X", tomorrow))))
                .satisfies(no -> isRefused(no, Refused.Kind.NOT_FOUND));

        desk.asLilia();
        assertThatThrownBy(() -> service.find(his)).satisfies(no -> isRefused(no, Refused.Kind.NOT_FOUND));
        desk.asMaksym();
        service.complete(his, 0);
    }

    @Test
    void isDoneByItsAssigneeWhoHasNoPartInTheCase() {
        var id = onBelgiumForLilia();

        desk.asMaksym();
        assertThatThrownBy(() -> service.complete(id, 0)).satisfies(no -> isRefused(no, Refused.Kind.NOT_ALLOWED));
        desk.asNadiia();
        assertThat(service.find(id).title()).isEqualTo("Call the registry");
        desk.asLilia();
        service.complete(id, 0);
        service.reopen(id);

        assertThat(service.find(id).status()).isEqualTo(TaskStatus.OPEN);
    }

    @Test
    void refusesAStaleVersion() {
        var id = onBelgiumForLilia();
        service.snooze(id, 0, tomorrow.plusDays(1));

        assertThatThrownBy(() -> service.complete(id, 0)).satisfies(no -> isRefused(no, Refused.Kind.STALE));
    }

    @Test
    void isReassignedByACoordinatorOnly() {
        var id = onBelgiumForLilia();

        service.assign(id, 0, desk.maksym);
        assertThat(service.find(id).assignee()).isEqualTo(desk.maksym);

        desk.asMaksym();
        assertThatThrownBy(() -> service.assign(id, 1, desk.lilia))
                .satisfies(no -> isRefused(no, Refused.Kind.NOT_ALLOWED));
    }

    @Test
    void tellsTheTimelineWhatBecameOfIt() {
        var id = onBelgiumForLilia();
        service.snooze(id, 0, tomorrow.plusDays(1));
        service.complete(id, 1);
        service.reopen(id);
        service.cancel(id, 3);

        assertThat(told(id))
                .containsExactlyInAnyOrder(
                        "TASK_ADDED", "TASK_CHANGED", "TASK_DONE", "TASK_REOPENED", "TASK_CANCELLED");
    }

    @Test
    void changesManyAtOnceAndTakesItBack() {
        var one = onBelgiumForLilia();
        var two = onBelgiumForLilia();

        var before = bulk.assign(List.of(one, two), desk.maksym);
        bulk.moveTo(List.of(one, two), tomorrow.plusDays(5));
        assertThat(service.find(two).assignee()).isEqualTo(desk.maksym);
        assertThat(service.find(two).dueOn()).isEqualTo(tomorrow.plusDays(5));

        bulk.restore(before);
        assertThat(service.find(one).assignee()).isEqualTo(desk.lilia);
        assertThat(service.find(one).dueOn()).isEqualTo(tomorrow);

        bulk.complete(List.of(one, two));
        bulk.reopen(List.of(one, two));
        assertThat(service.find(two).status()).isEqualTo(TaskStatus.OPEN);
    }

    @Test
    void isAddedToManyCasesForTheOwnerOfEach() {
        var france = desk.open("BE", "Senate");
        desk.own(desk.belgium, desk.lilia);

        var added = bulk.add(new AddTasks(List.of(desk.belgium, france), null, Desk.call("Confirm receipt", tomorrow)));

        assertThat(added).map(id -> service.find(id).assignee()).containsExactly(desk.lilia, desk.olena);
        assertThat(added).allSatisfy(id -> assertThat(told(id)).containsExactly("TASK_ADDED"));
    }

    private TaskId onBelgiumForLilia() {
        return service.create(CreateTask.on(desk.belgium, desk.lilia, Desk.call("Call the registry", tomorrow)));
    }

    private List<String> told(TaskId id) {
        return jdbc.sql("select kind from timeline_entry where subject_id = :id")
                .param("id", id.value())
                .query(String.class)
                .list();
    }

    private static void isRefused(Throwable thrown, Refused.Kind kind) {
        assertThat(thrown).isInstanceOfSatisfying(Refused.class, no -> assertThat(no.kind())
                .isEqualTo(kind));
    }
}
