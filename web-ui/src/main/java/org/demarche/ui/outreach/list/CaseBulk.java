package org.demarche.ui.outreach.list;

import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.demarche.core.access.Action;
import org.demarche.core.campaign.StageId;
import org.demarche.core.outreach.CaseRow;
import org.demarche.core.outreach.Planned;
import org.demarche.core.outreach.StageMove;
import org.demarche.core.outreach.StageMoved;
import org.demarche.ui.part.Toast;
import org.jspecify.annotations.Nullable;

/** Opens the dialogs in which something is done with one or many cases, and says what was done. */
class CaseBulk {

    private final CaseBulkDeeds deeds;
    private final Surroundings around;
    private final Clock clock;
    private final Words words;
    private final Runnable changed;

    /** @param changed shows the cases anew */
    CaseBulk(CaseBulkDeeds deeds, ListReads reads, Surroundings around, Runnable changed) {
        this.deeds = deeds;
        this.around = around;
        this.clock = reads.clock();
        this.words = new Words(reads.texts(), around.cells());
        this.changed = changed;
    }

    void assign(Collection<CaseRow> selected) {
        var chosen = Chosen.of(selected, Action.ASSIGN, around.scope());
        if (canDo(chosen)) {
            new AssignCasesDialog(
                            chosen,
                            words,
                            around.workers(),
                            deeds.assignments(),
                            (name, handovers) -> told(
                                    text("cases.bulk.assign.done", handovers.size(), name),
                                    () -> deeds.assignments().handBack(handovers)))
                    .open();
        }
    }

    void move(Collection<CaseRow> selected, @Nullable StageId to) {
        var chosen = Chosen.of(selected, Action.EDIT, around.scope());
        if (canDo(chosen)) {
            var moved = new ArrayList<StageMoved>();
            var dialog = new MoveCasesDialog(
                    chosen,
                    words,
                    around,
                    chosen.earliestToday(clock),
                    move -> moved.addAll(move(chosen, move)),
                    stage -> told(
                            text("cases.bulk.move.done", moved.size(), stage.name(around.language())),
                            () -> deeds.undo().moves(moved)));
            (to == null ? dialog : dialog.to(to)).open();
        }
    }

    void plan(Collection<CaseRow> selected) {
        var chosen = Chosen.of(selected, Action.EDIT, around.scope()).open();
        if (canDo(chosen)) {
            var planned = new ArrayList<Planned>();
            new PlanCasesDialog(
                            chosen,
                            words,
                            around.formats(),
                            chosen.latestToday(clock),
                            action -> planned.addAll(deeds.nextActions().planAll(chosen.ids(), action)),
                            () -> told(text("cases.bulk.plan.done", planned.size()), () -> deeds.undo()
                                    .plans(planned)))
                    .open();
        }
    }

    void addTasks(Collection<CaseRow> selected) {
        var chosen = Chosen.of(selected, Action.EDIT, around.scope());
        if (canDo(chosen)) {
            new AddTasksDialog(
                            chosen,
                            words,
                            around,
                            chosen.latestToday(clock),
                            deeds.tasks(),
                            added -> told(text("cases.bulk.task.done", added.size()), () -> deeds.tasks()
                                    .cancel(added)))
                    .open();
        }
    }

    /** One case is moved only as it was seen; many are moved as they are. */
    private List<StageMoved> move(Chosen chosen, StageMove move) {
        if (chosen.count() == 1) {
            var row = chosen.cases().getFirst();
            return List.of(deeds.stages().move(row.id(), row.version(), move));
        }
        return deeds.stages().moveAll(chosen.ids(), move);
    }

    private void told(String done, Runnable undo) {
        changed.run();
        Toast.show(done, () -> {
            undo.run();
            changed.run();
        });
    }

    private static boolean canDo(Chosen chosen) {
        if (chosen.count() == 0) {
            BulkDialog.nothing(chosen).open();
        }
        return chosen.count() > 0;
    }

    private static String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
