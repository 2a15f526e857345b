package org.demarche.core.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.demarche.core.access.UserId;
import org.demarche.core.outreach.ActionKind;
import org.demarche.core.outreach.Priority;
import org.junit.jupiter.api.Test;

class TaskTest {

    private static final UserId LILIA = UserId.create();
    private static final UserId OLENA = UserId.create();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final ZoneId AUCKLAND = ZoneId.of("Pacific/Auckland");

    /** In Auckland the 24th has come already. */
    private static final Instant NOW = Instant.parse("2026-11-23T12:30:00Z");

    @Test
    void isDueTodayAtTheEarliest() {
        assertThat(due(TODAY).dueOn()).isEqualTo(TODAY);
        assertThatThrownBy(() -> due(TODAY.minusDays(1))).hasMessage("refused.date.past");
        assertThatThrownBy(() -> due(LocalDate.of(2, 1, 1))).hasMessage("refused.date.past");
        assertThatThrownBy(() -> due(TODAY.plusYears(10).plusDays(1))).hasMessage("refused.date.too-far");
    }

    @Test
    void hasATitleOfOneToTwoHundredCharacters() {
        assertThat(TaskContent.of(ActionKind.CALL, "  a  ", TODAY).title()).isEqualTo("a");
        assertThatThrownBy(() -> TaskContent.of(ActionKind.CALL, "  ", TODAY)).hasMessage("refused.task.title.missing");
        assertThatThrownBy(() -> TaskContent.of(ActionKind.CALL, "x".repeat(201), TODAY))
                .hasMessage("refused.task.title.length");
    }

    @Test
    void keepsItsDayWhenEditedAfterIt() {
        var task = due(TODAY);
        var later = NOW.plusSeconds(5 * 24 * 3600);

        task.edit(TaskContent.of(ActionKind.WRITE, "Write instead", TODAY), later);

        assertThat(task.title()).isEqualTo("Write instead");
        assertThatThrownBy(() -> task.edit(TaskContent.of(ActionKind.WRITE, "Write", TODAY.plusDays(1)), later))
                .hasMessage("refused.date.past");
    }

    @Test
    void isSnoozedUntilADayAfterTodayAndWithinAYear() {
        var task = due(TODAY);

        assertThatThrownBy(() -> task.snooze(TODAY, NOW)).hasMessage("refused.task.snooze.past");
        assertThatThrownBy(() -> task.snooze(TODAY.plusYears(1).plusDays(1), NOW))
                .hasMessage("refused.task.snooze.too-far");
        task.snooze(TODAY.plusDays(3), NOW);
        assertThat(task.snoozedUntil()).isEqualTo(TODAY.plusDays(3));
        assertThat(task.dueOn()).isEqualTo(TODAY);

        task.wake();
        assertThat(task.snoozedUntil()).isNull();
    }

    @Test
    void staysPutOffWhereverItsDayMovesUntilItIsAnothers() {
        var task = due(TODAY);
        task.snooze(TODAY.plusWeeks(3), NOW);

        task.moveTo(TODAY.plusDays(1), NOW);
        task.reckon(TODAY.plusDays(90));
        task.edit(TaskContent.of(ActionKind.WRITE, "Write instead", TODAY.plusDays(2)), NOW);
        assertThat(task.snoozedUntil()).isEqualTo(TODAY.plusWeeks(3));

        var before = TaskBefore.of(task);
        task.assign(OLENA);
        assertThat(task.snoozedUntil()).isNull();

        task.restore(before);
        assertThat(task.snoozedUntil()).isEqualTo(TODAY.plusWeeks(3));
    }

    @Test
    void isDoneOnce() {
        var task = due(TODAY);
        task.complete(LILIA, NOW);

        assertThat(task.status()).isEqualTo(TaskStatus.DONE);
        assertThatThrownBy(() -> task.complete(LILIA, NOW)).hasMessage("refused.task.status.DONE");
        assertThatThrownBy(() -> task.cancel(LILIA, NOW)).hasMessage("refused.task.status.DONE");
        assertThatThrownBy(() -> task.snooze(TODAY.plusDays(1), NOW)).hasMessage("refused.task.status.DONE");
        assertThatThrownBy(() -> task.assign(OLENA)).hasMessage("refused.task.status.DONE");
    }

    @Test
    void isReopenedForAWhileByWhoeverEndedIt() {
        var task = due(TODAY);
        task.complete(LILIA, NOW);

        assertThatThrownBy(() -> task.reopen(OLENA, NOW)).hasMessage("refused.task.reopen.other");
        assertThatThrownBy(() -> task.reopen(LILIA, NOW.plus(Task.UNDO_FOR).plusSeconds(1)))
                .hasMessage("refused.task.reopen.late");
        task.reopen(LILIA, NOW.plus(Task.UNDO_FOR));

        assertThat(task.status()).isEqualTo(TaskStatus.OPEN);
    }

    @Test
    void ticksItsSteps() {
        var steps = List.of(ChecklistItem.open("Find the number"), ChecklistItem.open("Call"));
        var task = Task.create(
                place(),
                LILIA,
                new TaskContent(ActionKind.CALL, "Call", "", "", TODAY, Priority.NORMAL, steps),
                OLENA,
                NOW);

        task.tick(1, true);

        assertThat(task.content().checklist()).extracting(ChecklistItem::done).containsExactly(false, true);
        assertThatThrownBy(() -> task.tick(2, true)).hasMessage("refused.stale");
    }

    private static Task due(LocalDate day) {
        return Task.create(place(), LILIA, TaskContent.of(ActionKind.CALL, "Call the registry", day), OLENA, NOW);
    }

    private static TaskPlace place() {
        return new TaskPlace(null, null, AUCKLAND);
    }
}
