package org.demarche.ui.outreach.list;

import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.util.Collection;
import org.demarche.core.access.Action;
import org.demarche.core.campaign.StageId;
import org.demarche.core.outreach.CaseRow;
import org.demarche.core.outreach.StageMove;
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
            new AssignCasesDialog(chosen, words, around.workers(), deeds.assignments(), (name, handovers) -> {
                        changed.run();
                        Toast.show(text("cases.bulk.assign.done", handovers.size(), name), () -> {
                            deeds.assignments().handBack(handovers);
                            changed.run();
                        });
                    })
                    .open();
        }
    }

    void move(Collection<CaseRow> selected, @Nullable StageId to) {
        var chosen = Chosen.of(selected, Action.EDIT, around.scope());
        if (canDo(chosen)) {
            var dialog = new MoveCasesDialog(
                    chosen, words, around, chosen.earliestToday(clock), move -> move(chosen, move), stage -> {
                        changed.run();
                        Toast.show(text("cases.bulk.move.done", chosen.count(), stage.name(around.language())));
                    });
            (to == null ? dialog : dialog.to(to)).open();
        }
    }

    void plan(Collection<CaseRow> selected) {
        var chosen = Chosen.of(selected, Action.EDIT, around.scope()).open();
        if (canDo(chosen)) {
            new PlanCasesDialog(
                            chosen,
                            words,
                            around.formats(),
                            chosen.latestToday(clock),
                            action -> deeds.nextActions().planAll(chosen.ids(), action),
                            () -> {
                                changed.run();
                                Toast.show(text("cases.bulk.plan.done", chosen.count()));
                            })
                    .open();
        }
    }

    void addTasks(Collection<CaseRow> selected) {
        var chosen = Chosen.of(selected, Action.EDIT, around.scope());
        if (canDo(chosen)) {
            new AddTasksDialog(chosen, words, around, chosen.latestToday(clock), deeds.tasks(), added -> {
                        changed.run();
                        Toast.show(text("cases.bulk.task.done", added.size()), () -> {
                            deeds.tasks().cancel(added);
                            changed.run();
                        });
                    })
                    .open();
        }
    }

    /** One case is moved only as it was seen; many are moved as they are. */
    private void move(Chosen chosen, StageMove move) {
        if (chosen.count() == 1) {
            var row = chosen.cases().getFirst();
            deeds.stages().move(row.id(), row.version(), move);
        } else {
            deeds.stages().moveAll(chosen.ids(), move);
        }
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
