package org.demarche.ui.part;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.function.SerializableConsumer;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Lets Enter open the row of a grid that has the focus; the name in the row is a link for the pointer. */
public final class OpenOnEnter<T> implements Serializable {

    private @Nullable T focused;

    private OpenOnEnter(Grid<T> grid, SerializableConsumer<T> open) {
        grid.addCellFocusListener(focus -> focused = focus.getItem().orElse(null));
        grid.getElement()
                .addEventListener("keydown", _ -> {
                    if (focused != null) {
                        open.accept(focused);
                    }
                })
                .setFilter("event.key === 'Enter'");
    }

    public static <T> void in(Grid<T> grid, SerializableConsumer<T> open) {
        new OpenOnEnter<>(grid, open);
    }
}
