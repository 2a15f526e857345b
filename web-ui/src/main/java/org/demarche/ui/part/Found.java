package org.demarche.ui.part;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.Supplier;

/** A list below its filters: how many rows there are, the rows, or what to do where there are none. */
public final class Found {

    private final Grid<?> grid;
    private final Span count = new Span();
    private final Div nothing = new Div();

    public Found(Grid<?> grid) {
        this.grid = grid;
        count.addClassNames("dm-2", "dm-s", "dm-grow");
        count.getElement().setAttribute("role", "status");
    }

    /** Stands in the row of the filters. */
    public Span count() {
        return count;
    }

    /** Stands in place of the grid where there is nothing. */
    public Div nothing() {
        return nothing;
    }

    /**
     * @param words the number and what is counted
     * @param instead says what is true and what to do first
     */
    public void show(int rows, String words, Supplier<EmptyState> instead) {
        count.setText(words);
        grid.setVisible(rows > 0);
        nothing.removeAll();
        if (rows == 0) {
            nothing.add(instead.get());
        }
    }
}
