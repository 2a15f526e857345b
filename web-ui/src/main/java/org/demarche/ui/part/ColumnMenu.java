package org.demarche.ui.part;

import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.grid.Grid.Column;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.HashSet;
import java.util.Set;

/** Lets the user choose the columns of a list. On phones, where a list is cards, it is not shown. */
public class ColumnMenu extends IconButton {

    private final ContextMenu menu = new ContextMenu();
    private final ColumnsByWidth columns;
    private final Set<String> hidden;
    private final SerializableConsumer<Set<String>> remember;

    /**
     * @param name of the button
     * @param hidden keys of the columns that the user does not want to see
     * @param remember gets them after every change
     */
    public ColumnMenu(
            String name, ColumnsByWidth columns, Set<String> hidden, SerializableConsumer<Set<String>> remember) {
        super(Icon.COLS, name, () -> {});
        this.columns = columns;
        this.hidden = new HashSet<>(hidden);
        this.remember = remember;
        addClassName("no-m");
        getElement().setAttribute("aria-haspopup", "menu");
        menu.setOpenOnClick(true);
        menu.setTarget(this);
    }

    /** @param name as its header says */
    public ColumnMenu offer(Column<?> column, String name) {
        boolean shown = !hidden.contains(column.getKey());
        columns.choose(column, shown);
        var item = menu.addItem(name);
        item.setCheckable(true);
        item.setChecked(shown);
        item.setKeepOpen(true);
        item.addClickListener(_ -> choose(column, item.isChecked()));
        return this;
    }

    void choose(Column<?> column, boolean shown) {
        if (shown) {
            hidden.remove(column.getKey());
        } else {
            hidden.add(column.getKey());
        }
        columns.choose(column, shown);
        remember.accept(Set.copyOf(hidden));
    }
}
