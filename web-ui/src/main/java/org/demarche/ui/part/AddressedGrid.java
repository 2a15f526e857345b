package org.demarche.ui.part;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;

/**
 * A grid whose order stands in the address: a click on a header goes to another address, and {@link #show} draws what the
 * address says. A row opens its page on Enter. Its columns are as many as fit, on phones one of cards.
 *
 * @param <R> the rows
 * @param <S> what they can be sorted by
 */
public class AddressedGrid<R, S extends Enum<S>> extends Grid<R> {

    private final Class<S> sorts;

    /**
     * @param name what is heard
     * @param usual the order where the user has taken every other away
     * @param sortBy goes to the address of another order; true for descending
     */
    public AddressedGrid(String name, S usual, SerializableBiConsumer<S, Boolean> sortBy) {
        sorts = usual.getDeclaringClass();
        setSizeFull();
        getElement().setAttribute("aria-label", name);
        addSortListener(sort -> {
            if (sort.isFromClient()) {
                sort.getSortOrder().stream()
                        .findFirst()
                        .ifPresentOrElse(
                                order -> sortBy.accept(sortOf(order), descends(order)),
                                () -> sortBy.accept(usual, false));
            }
        });
    }

    /** A column that the rows can be sorted by. */
    protected Column<R> sorted(Column<R> column, S sort, String header) {
        return column.setKey(sort.name()).setSortProperty(sort.name()).setHeader(header);
    }

    protected void openOnEnter(SerializableFunction<R, String> address) {
        OpenOnEnter.in(this, row -> UI.getCurrent().navigate(address.apply(row)));
    }

    /** Draws the order and asks for the rows anew. */
    public void show(S sort, boolean descending) {
        var column = getColumnByKey(sort.name());
        if (column != null) {
            sort(List.of(new GridSortOrder<>(column, descending ? SortDirection.DESCENDING : SortDirection.ASCENDING)));
        }
        getDataProvider().refreshAll();
    }

    private S sortOf(GridSortOrder<R> order) {
        return Enum.valueOf(sorts, order.getSorted().getKey());
    }

    private static boolean descends(GridSortOrder<?> order) {
        return order.getDirection() == SortDirection.DESCENDING;
    }
}
