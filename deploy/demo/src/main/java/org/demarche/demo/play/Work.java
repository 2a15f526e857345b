package org.demarche.demo.play;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.List;
import org.demarche.core.outreach.ActionKind;
import org.demarche.core.outreach.NextAction;
import org.demarche.core.outreach.NextActionService;
import org.demarche.core.outreach.Priority;
import org.demarche.core.task.CreateTask;
import org.demarche.core.task.TaskContent;
import org.demarche.core.task.TaskId;
import org.demarche.core.task.TaskService;
import org.springframework.stereotype.Component;

/** What comes next on the cases, and the tasks. */
@Component
class Work {

    /** Something due is planned this many days before its day, so that it can be late by now. */
    private static final int PLANNED_AHEAD = 4;

    private final NextActionService nextActions;
    private final TaskService tasks;
    private final Rules rules;

    Work(NextActionService nextActions, TaskService tasks, Rules rules) {
        this.nextActions = nextActions;
        this.tasks = tasks;
        this.rules = rules;
    }

    void write(Script script, Scene scene) {
        scene.rows("cases.csv").stream()
                .filter(row -> !row.getField("next_action_kind").isEmpty())
                .forEach(row -> plan(script, scene, row));
        scene.rows("tasks.csv").forEach(row -> give(script, scene, row));
        rules.write(script, scene);
    }

    private void plan(Script script, Scene scene, NamedCsvRecord row) {
        var due = scene.calendar().day(row, "next_action_offset");
        var kind = ActionKind.valueOf(row.getField("next_action_kind"));
        script.add(
                scene.calendar().moment(planned(scene, due), "13:00"),
                scene.actor(row.getField("chamber_code")),
                () -> nextActions.planAll(
                        List.of(scene.caseOf(row)), NextAction.of(kind, scene.text(row, "next_action"), due, "")));
    }

    private void give(Script script, Scene scene, NamedCsvRecord row) {
        var due = scene.calendar().day(row, "due_offset");
        var given = new TaskId[1];
        script.add(
                scene.calendar().moment(planned(scene, due), "14:00"),
                scene.production().coordinator(),
                () -> {
                    var content = new TaskContent(
                            ActionKind.valueOf(row.getField("kind")),
                            scene.text(row, "title"),
                            "",
                            scene.text(row, "why"),
                            due,
                            Priority.valueOf(row.getField("priority")),
                            List.of());
                    var assignee = scene.user(row.getField("assignee"));
                    given[0] = tasks.create(
                            row.getField("chamber_code").isEmpty()
                                    ? CreateTask.free(scene.campaign().id(), assignee, content)
                                    : CreateTask.on(scene.caseOf(row), assignee, content));
                });
        scene.calendar()
                .dayIfAny(row, "done_offset")
                .ifPresent(done -> script.add(
                        scene.calendar().moment(done, "15:00"),
                        row.getField("assignee"),
                        () -> tasks.complete(given[0], tasks.find(given[0]).version())));
    }

    private static LocalDate planned(Scene scene, LocalDate due) {
        var yesterday = scene.calendar().today().minusDays(1);
        var ahead = due.minusDays(PLANNED_AHEAD);
        return ahead.isAfter(yesterday) ? yesterday : ahead;
    }
}
