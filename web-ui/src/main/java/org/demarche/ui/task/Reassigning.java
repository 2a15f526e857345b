package org.demarche.ui.task;

import com.vaadin.flow.component.UI;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarche.core.access.CaseId;
import org.demarche.core.access.Scope;
import org.demarche.core.access.UserId;
import org.demarche.core.task.Burden;
import org.demarche.core.task.BurdenRow;
import org.demarche.core.task.HandoverService;
import org.demarche.core.task.TaskBulkService;
import org.demarche.core.task.TaskId;
import org.demarche.core.task.Workload;
import org.demarche.core.task.WorkloadRow;
import org.demarche.ui.format.Formats;
import org.demarche.ui.part.Toast;
import org.springframework.stereotype.Component;

/** Gives what one person carries to another, and takes it back. */
@Component
class Reassigning {

    private final Workload workload;
    private final HandoverService handovers;
    private final TaskBulkService tasks;

    Reassigning(Workload workload, HandoverService handovers, TaskBulkService tasks) {
        this.workload = workload;
        this.handovers = handovers;
        this.tasks = tasks;
    }

    /**
     * What is given away.
     *
     * @param from whose it is; the row without a person for nobody's
     * @param people everybody's load, to choose from
     */
    record Order(Scope scope, Burden burden, WorkloadRow from, List<WorkloadRow> people) {

        /** To whom it can be given: staff before those who only coordinate, the fewest dates this week first, then the fewest open, then by name. */
        List<WorkloadRow> candidates() {
            return people.stream()
                    .filter(row -> row.person() != null && !row.person().equals(from.person()))
                    .sorted(Comparator.comparing((WorkloadRow row) -> !row.staff())
                            .thenComparingInt(WorkloadRow::thisWeek)
                            .thenComparingInt(WorkloadRow::open)
                            .thenComparing(row -> String.valueOf(row.name())))
                    .toList();
        }

        Optional<WorkloadRow> suggested() {
            return candidates().stream().findFirst();
        }
    }

    ReassignPanel panel(Order order, Formats formats, Runnable changed, Runnable closed) {
        return new ReassignPanel(this, order, formats, changed, closed);
    }

    List<BurdenRow> carried(Order order) {
        return workload.of(order.scope(), order.burden(), order.from().person(), language());
    }

    void give(Order order, Collection<BurdenRow> chosen, WorkloadRow to, String note, Runnable changed) {
        var person = to.person();
        if (person == null) {
            return;
        }
        var undo =
                switch (order.burden()) {
                    case CASES -> giveCases(chosen, person, note);
                    case TASKS -> giveTasks(chosen, person);
                };
        changed.run();
        var done = UI.getCurrent()
                .getTranslation("task.workload.toast." + order.burden(), chosen.size(), String.valueOf(to.name()));
        Toast.show(done, () -> {
            undo.run();
            changed.run();
        });
    }

    private Runnable giveCases(Collection<BurdenRow> chosen, UserId to, String note) {
        var ids = chosen.stream().map(row -> new CaseId(row.id())).toList();
        var handed = handovers.handOver(ids, to, note);
        return () -> handovers.handBack(handed);
    }

    private Runnable giveTasks(Collection<BurdenRow> chosen, UserId to) {
        var ids = chosen.stream().map(row -> new TaskId(row.id())).toList();
        var before = tasks.assign(ids, to);
        return () -> tasks.restore(before);
    }

    private static Locale language() {
        return UI.getCurrent().getLocale();
    }
}
