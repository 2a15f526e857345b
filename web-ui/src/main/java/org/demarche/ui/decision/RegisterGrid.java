package org.demarche.ui.decision;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.SortDirection;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.demarche.core.decision.RecognitionFilter;
import org.demarche.core.decision.RecognitionId;
import org.demarche.core.decision.RecognitionRow;
import org.demarche.core.decision.RecognitionSort;
import org.demarche.ui.part.ColumnsByWidth;
import org.demarche.ui.part.OpenOnEnter;
import org.demarche.ui.part.Slices;
import org.jspecify.annotations.Nullable;

/** The acts of the register, one a row, sorted by the database. As high as its rows: two of them stand on one page. */
class RegisterGrid extends Grid<RecognitionRow> {

    private static final String DATE = "date";
    private static final String CHAMBER = "chamber";
    private static final String FORM = "form";
    private static final String CARD = "card";

    RegisterGrid(
            String name,
            Register register,
            RecognitionFilter filter,
            RecognitionSort first,
            Consumer<@Nullable RecognitionId> open) {
        var cells = new RegisterCells(this, register.formats());
        setAllRowsVisible(true);
        getElement().setAttribute("aria-label", name);
        addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        addClassName("dm-acts");
        columns(cells);
        sortAs(first);
        setItems(query -> rows(register, filter, query), query -> register.count(filter));
        addItemClickListener(click -> open.accept(click.getItem().id()));
        OpenOnEnter.in(this, row -> open.accept(row.id()));
        new ColumnsByWidth(this, getColumnByKey(CARD));
    }

    private void columns(RegisterCells cells) {
        addColumn(cells::day)
                .setHeader(getTranslation("decision.column.date"))
                .setKey(DATE)
                .setSortable(true)
                .setWidth("7.6rem")
                .setFlexGrow(0);
        addColumn(cells.place())
                .setHeader(getTranslation("decision.column.chamber"))
                .setKey(CHAMBER)
                .setSortable(true)
                .setFlexGrow(3);
        addColumn(cells::act)
                .setHeader(getTranslation("decision.column.form"))
                .setKey(FORM)
                .setSortable(true)
                .setFlexGrow(2);
        addColumn(cells.vote())
                .setHeader(getTranslation("decision.column.vote"))
                .setFlexGrow(3);
        addColumn(cells.card()).setHeader(getTranslation("decision.column.act")).setKey(CARD);
    }

    private void sortAs(RecognitionSort first) {
        var order =
                switch (first) {
                    case NEWEST -> new GridSortOrder<>(getColumnByKey(DATE), SortDirection.DESCENDING);
                    case OLDEST -> new GridSortOrder<>(getColumnByKey(DATE), SortDirection.ASCENDING);
                    case CHAMBER -> new GridSortOrder<>(getColumnByKey(CHAMBER), SortDirection.ASCENDING);
                    case FORM -> new GridSortOrder<>(getColumnByKey(FORM), SortDirection.ASCENDING);
                };
        sort(List.of(order));
    }

    private Stream<RecognitionRow> rows(
            Register register, RecognitionFilter filter, Query<RecognitionRow, Void> query) {
        return register.find(filter, sort(), Slices.of(query)).stream();
    }

    private RecognitionSort sort() {
        var order = getSortOrder().stream().findFirst();
        if (order.isEmpty()) {
            return RecognitionSort.NEWEST;
        }
        return switch (order.get().getSorted().getKey()) {
            case CHAMBER -> RecognitionSort.CHAMBER;
            case FORM -> RecognitionSort.FORM;
            default ->
                order.get().getDirection() == SortDirection.ASCENDING ? RecognitionSort.OLDEST : RecognitionSort.NEWEST;
        };
    }
}
