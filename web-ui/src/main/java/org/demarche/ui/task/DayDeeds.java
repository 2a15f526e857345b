package org.demarche.ui.task;

import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.demarche.core.access.CaseId;
import org.demarche.core.access.Scope;
import org.demarche.core.outreach.NextActionService;
import org.demarche.core.sql.Slice;
import org.demarche.core.task.DueItem;
import org.demarche.core.task.DueItems;
import org.demarche.core.task.DueType;
import org.demarche.core.task.TaskId;
import org.demarche.core.task.TaskService;
import org.demarche.core.task.Whose;
import org.demarche.ui.format.Formats;
import org.demarche.ui.outreach.NextSteps;
import org.demarche.ui.part.Toast;
import org.springframework.stereotype.Component;

/** Does what an item of the day is for, tells so in a toast and offers to take it back. */
@Component
class DayDeeds {

    private final TaskService tasks;
    private final NextActionService nextActions;
    private final NextSteps nextSteps;
    private final DueItems due;

    DayDeeds(TaskService tasks, NextActionService nextActions, NextSteps nextSteps, DueItems due) {
        this.tasks = tasks;
        this.nextActions = nextActions;
        this.nextSteps = nextSteps;
        this.due = due;
    }

    /** Where it was the last thing to do in its case, the next one is asked for. */
    void complete(DueItem item, Runnable changed) {
        var undo = complete(item);
        changed.run();
        askForTheNext(item, changed); // before the toast, which would be out of reach behind the dialog
        offer(undo, words("task.toast.done"), changed);
    }

    private void askForTheNext(DueItem item, Runnable changed) {
        var aCase = item.caseId();
        if (aCase != null && item.type() == DueType.NEXT_ACTION) {
            nextSteps.askAfterNextAction(aCase, changed);
        } else if (aCase != null) {
            nextSteps.askAfterTask(aCase, changed);
        }
    }

    /** After it was logged: unless a next step was planned with it, which has taken its place. */
    void completeIfStillDue(DueItem item, Scope scope, Runnable changed) {
        var language = UI.getCurrent().getLocale();
        Stream.of(Whose.values())
                .flatMap(whose -> due.find(scope, whose, Slice.MOST, language).stream())
                .filter(now -> isSame(now, item))
                .findFirst()
                .ifPresentOrElse(now -> complete(now, changed), changed);
    }

    private static boolean isSame(DueItem now, DueItem before) {
        return now.type() == before.type()
                && now.id().equals(before.id())
                && now.dueOn().equals(before.dueOn())
                && Objects.equals(now.title(), before.title());
    }

    void snooze(DueItem item, LocalDate until, Formats formats, Runnable changed) {
        told(words("task.toast.snoozed", formats.weekday(until)), changed, snooze(item, until));
    }

    void cancel(DueItem item, Runnable changed) {
        var id = new TaskId(item.id());
        tasks.cancel(id, item.version());
        told(words("task.toast.cancelled"), changed, () -> tasks.reopen(id));
    }

    private Runnable complete(DueItem item) {
        return switch (item.type()) {
            case TASK -> {
                var id = new TaskId(item.id());
                tasks.complete(id, item.version());
                yield () -> tasks.reopen(id);
            }
            case NEXT_ACTION -> {
                var id = new CaseId(item.id());
                var deed = nextActions.complete(id, item.version());
                yield () -> nextActions.undo(id, deed);
            }
            case RESPONSE -> throw new IllegalArgumentException("An answer comes from outside");
        };
    }

    private Runnable snooze(DueItem item, LocalDate until) {
        return switch (item.type()) {
            case TASK -> {
                var id = new TaskId(item.id());
                tasks.snooze(id, item.version(), until);
                yield () -> tasks.wake(id);
            }
            case NEXT_ACTION -> {
                var id = new CaseId(item.id());
                var deed = nextActions.snooze(id, item.version(), until);
                yield () -> nextActions.undo(id, deed);
            }
            case RESPONSE -> throw new IllegalArgumentException("An answer is not put off here");
        };
    }

    private static void told(String done, Runnable changed, Runnable undo) {
        changed.run();
        offer(undo, done, changed);
    }

    private static void offer(Runnable undo, String done, Runnable changed) {
        Toast.show(done, () -> {
            undo.run();
            changed.run();
        });
    }

    private static String words(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
