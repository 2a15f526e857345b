package org.demarche.ui.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridMultiSelectionModel;
import com.vaadin.flow.component.grid.GridMultiSelectionModel.SelectAllCheckboxVisibility;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.shared.Registration;
import org.demarche.core.sql.Slice;

/**
 * What can be done with the selected rows; shown only while something is selected. On phones the verbs fold into a menu.
 * Each verb opens a dialog that names the number.
 */
public class BulkBar extends HorizontalLayout {

    private final Span count = new Span();
    private final Button all = new Button();
    private final Span space = new Span();
    private final MenuItem menu;
    private Registration selectingAll = () -> {};

    /**
     * @param list where Esc clears the selection, beside the bar itself
     * @param clear empties the selection
     */
    public BulkBar(Component list, Runnable clear) {
        count.addClassNames("dm-b", "dm-nowrap");
        count.getElement().setAttribute("role", "status");
        all.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        all.addClassName("no-m");
        all.setVisible(false);
        space.addClassName("dm-grow");
        var verbs = new MenuBar();
        verbs.addClassNames("dm-menu", "only-m");
        menu = verbs.addItem(Icon.MORE.create());
        menu.setAriaLabel(getTranslation("part.bulk.actions"));
        add(count, all, separator(), space, verbs, new IconButton(Icon.X, getTranslation("part.bulk.clear"), clear));
        addClassName("dm-bulk");
        setSpacing(false);
        getElement().setAttribute("role", "toolbar").setAttribute("aria-label", getTranslation("part.bulk.name"));
        setVisible(false);
        Shortcuts.addShortcutListener(this, clear::run, Key.ESCAPE).listenOn(list, this);
    }

    public BulkBar verb(Icon icon, String words, Runnable action) {
        var button = new Button(words, icon.create(), _ -> action.run());
        button.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        button.addClassName("no-m");
        addComponentAtIndex(indexOf(space), button);
        menu.getSubMenu().addItem(words, _ -> action.run());
        return this;
    }

    /**
     * Offers to select everything that the filter finds now, not only what was loaded; where that is more than one step
     * takes, the first ones. The box in the header of the grid loads every row: it is there while they are few.
     */
    public BulkBar selectAll(Grid<?> grid, int found, Runnable action) {
        boolean few = found <= Slice.MOST;
        all.setText(few ? getTranslation("part.bulk.all", found) : getTranslation("part.bulk.first", Slice.MOST));
        selectingAll.remove();
        selectingAll = all.addClickListener(_ -> action.run());
        all.setVisible(true);
        if (grid.getSelectionModel() instanceof GridMultiSelectionModel<?> model) {
            model.setSelectAllCheckboxVisibility(
                    found > 0 && few ? SelectAllCheckboxVisibility.VISIBLE : SelectAllCheckboxVisibility.HIDDEN);
        }
        return this;
    }

    /** How many rows are selected; none hides the bar. */
    public void setCount(int selected) {
        count.setText(getTranslation("part.bulk.selected", selected));
        setVisible(selected > 0);
    }

    private static Span separator() {
        var line = new Span();
        line.addClassNames("sep", "no-m");
        return line;
    }
}
