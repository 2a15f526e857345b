package org.demarche.ui.part;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.Grid.Column;
import com.vaadin.flow.signals.Signal;
import java.io.Serializable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Shows the columns of a grid that fit: on phones one column of cards and nothing else, on narrow screens only what
 * matters most. What the user has switched off stays off.
 */
public final class ColumnsByWidth implements Serializable {

    /** Up to this width, in CSS pixels, a grid is one column of cards. */
    public static final int PHONE = 640;

    /** Up to this width the drawer covers the page, and columns go. */
    public static final int TABLET = 1024;

    private final Grid<?> grid;
    private final Column<?> card;
    private final Map<Column<?>, Integer> widths = new HashMap<>();
    private final Set<Column<?>> switchedOff = new HashSet<>();
    private int width = Integer.MAX_VALUE;

    /** @param card the column of {@link GridCells#card}, which is shown on phones only */
    public ColumnsByWidth(Grid<?> grid, Column<?> card) {
        this.grid = grid;
        this.card = card;
        grid.addAttachListener(this::follow);
        apply();
    }

    /** These columns are shown only on windows wider than that many CSS pixels. */
    public ColumnsByWidth above(int pixels, Column<?>... columns) {
        for (var column : columns) {
            widths.put(column, pixels);
        }
        apply();
        return this;
    }

    /** The user's own choice of a column. */
    public void choose(Column<?> column, boolean shown) {
        if (shown) {
            switchedOff.remove(column);
        } else {
            switchedOff.add(column);
        }
        apply();
    }

    /** Lays the columns out for a window of that many CSS pixels. */
    void fit(int pixels) {
        width = pixels > 0 ? pixels : Integer.MAX_VALUE;
        apply();
    }

    private void follow(AttachEvent attached) {
        var size = attached.getUI().getPage().windowSizeSignal();
        var effect = Signal.effect(grid, () -> fit(size.get().width()));
        grid.addDetachListener(detached -> {
            detached.unregisterListener();
            effect.remove();
        });
    }

    private void apply() {
        grid.getColumns().forEach(column -> column.setVisible(fits(column)));
    }

    private boolean fits(Column<?> column) {
        if (width <= PHONE) {
            return column == card;
        }
        return column != card && width > widths.getOrDefault(column, 0) && !switchedOff.contains(column);
    }
}
