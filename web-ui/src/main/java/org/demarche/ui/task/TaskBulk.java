package org.demarche.ui.task;

import com.vaadin.flow.component.grid.Grid;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.demarche.core.access.Access;
import org.demarche.core.access.Action;
import org.demarche.core.task.TaskRow;
import org.demarche.ui.part.BulkBar;
import org.demarche.ui.part.Icon;

/** What can be done with the selected tasks of a list. Leadership selects nothing, since it changes nothing. */
class TaskBulk {

    private final Grid<TaskRow> grid;
    private final BulkBar bar;

    TaskBulk(Grid<TaskRow> grid, TaskBulkDialogs dialogs, Access access, Runnable changed) {
        this.grid = grid;
        bar = new BulkBar(grid, this::clear);
        boolean coordinates = access.scope().allowsSomewhere(Action.ASSIGN);
        boolean works = access.scope().allowsSomewhere(Action.LOG);
        grid.setSelectionMode(works ? Grid.SelectionMode.MULTI : Grid.SelectionMode.NONE);
        if (works) {
            grid.asMultiSelect()
                    .addValueChangeListener(
                            change -> bar.setCount(change.getValue().size()));
        }
        if (coordinates) {
            bar.verb(Icon.SWAP, bar.getTranslation("task.reassign"), () -> dialogs.reassign(selected(), changed));
        }
        bar.verb(Icon.CLOCK, bar.getTranslation("task.field.due"), () -> dialogs.moveTo(selected(), changed));
        bar.verb(Icon.CHECK, bar.getTranslation("task.done"), () -> dialogs.complete(selected(), changed));
    }

    BulkBar bar() {
        return bar;
    }

    void clear() {
        grid.deselectAll();
        bar.setCount(0);
    }

    /** Lets everything that the filter finds be selected. */
    void offerAll(int found, Supplier<List<TaskRow>> rows) {
        bar.selectAll(grid, found, () -> grid.asMultiSelect().select(rows.get()));
    }

    private Set<TaskRow> selected() {
        return grid.getSelectedItems();
    }
}
