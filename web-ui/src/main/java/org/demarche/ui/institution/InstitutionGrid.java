package org.demarche.ui.institution;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.demarche.core.institution.InstitutionList;
import org.demarche.core.institution.InstitutionRow;
import org.demarche.core.institution.InstitutionSort;
import org.demarche.core.sql.Slice;
import org.demarche.ui.part.ColumnsByWidth;
import org.demarche.ui.part.GridCells;
import org.demarche.ui.part.OpenOnEnter;

/** The register, a page of rows at a time. */
class InstitutionGrid extends Grid<InstitutionRow> {

    private static final String CARD = """
            <div class="dm-cell-card"><span class="dm-row"><span class="dm-cc" aria-hidden="true">${item.code}</span>\
            <a class="dm-name dm-b dm-ellipsis" href="${item.href}">${item.name}</a></span>\
            <span class="dm-2">${item.detail}</span><span class="dm-2">${item.seats} · ${item.checked}</span></div>""";

    private final transient InstitutionWords words;
    private final transient Supplier<InstitutionsAddress> address;

    InstitutionGrid(
            InstitutionList list,
            InstitutionWords words,
            SerializableConsumer<InstitutionsAddress> go,
            Supplier<InstitutionsAddress> address) {
        this.words = words;
        this.address = address;
        setSizeFull();
        getElement().setAttribute("aria-label", getTranslation("institution.list.title"));
        var card = addColumn(card()).setHeader(getTranslation("institution.column.parliament"));
        sorted(addColumn(GridCells.<InstitutionRow>place(this::place)), InstitutionSort.COUNTRY, "parliament")
                .setFlexGrow(5);
        var own = addColumn(GridCells.<InstitutionRow>grey(row -> Objects.requireNonNullElse(row.nativeName(), "")))
                .setHeader(getTranslation("institution.column.own-name"))
                .setFlexGrow(3);
        var chambers = addColumn(words::chambers)
                .setHeader(getTranslation("institution.column.chambers"))
                .setFlexGrow(3);
        sorted(
                        addColumn(GridCells.<InstitutionRow>grey(row -> words.number(row.seats()))),
                        InstitutionSort.SEATS,
                        "seats")
                .setFlexGrow(0)
                .setWidth("110px");
        var languages = addColumn(row -> words.languages(row.languages()))
                .setHeader(getTranslation("institution.column.languages"))
                .setFlexGrow(2);
        sorted(addColumn(GridCells.<InstitutionRow>grey(words::checked)), InstitutionSort.CHECKED, "checked")
                .setFlexGrow(0)
                .setWidth("150px");
        new ColumnsByWidth(this, card)
                .above(ColumnsByWidth.TABLET, own, languages)
                .above(ColumnsByWidth.PHONE, chambers);
        addSortListener(sort -> {
            if (sort.isFromClient()) {
                var order = sort.getSortOrder();
                go.accept(
                        order.isEmpty()
                                ? address.get().with(InstitutionSort.COUNTRY, false)
                                : sortedBy(order.getFirst()));
            }
        });
        OpenOnEnter.in(this, row -> UI.getCurrent().navigate(InstitutionNavigation.href(row.id())));
        setItems(
                query -> list
                        .find(
                                address.get().filter(),
                                address.get().sort(),
                                address.get().descending(),
                                new Slice(query.getOffset(), query.getLimit()),
                                getLocale())
                        .stream(),
                _ -> list.count(address.get().filter()));
    }

    /** Shows what the address says. */
    void show(InstitutionsAddress wanted) {
        var column = getColumnByKey(wanted.sort().name());
        if (column != null) {
            sort(List.of(new GridSortOrder<>(
                    column, wanted.descending() ? SortDirection.DESCENDING : SortDirection.ASCENDING)));
        }
        getDataProvider().refreshAll();
    }

    /** The country, then the body in grey; a body of no state by its own name. */
    private GridCells.Place place(InstitutionRow row) {
        var country = row.countryName();
        return new GridCells.Place(
                InstitutionWords.code(row.country()),
                country == null ? row.name() : country,
                country == null ? "" : row.name(),
                InstitutionNavigation.href(row.id()));
    }

    private InstitutionsAddress sortedBy(GridSortOrder<InstitutionRow> order) {
        return address.get()
                .with(
                        InstitutionSort.valueOf(order.getSorted().getKey()),
                        order.getDirection() == SortDirection.DESCENDING);
    }

    private Column<InstitutionRow> sorted(Column<InstitutionRow> column, InstitutionSort sort, String header) {
        return column.setKey(sort.name())
                .setSortProperty(sort.name())
                .setHeader(getTranslation("institution.column." + header));
    }

    private LitRenderer<InstitutionRow> card() {
        return LitRenderer.<InstitutionRow>of(CARD)
                .withProperty("code", row -> place(row).code())
                .withProperty("name", row -> place(row).name())
                .withProperty("detail", row -> place(row).detail())
                .withProperty("href", row -> place(row).href())
                .withProperty("seats", row -> words.seats(row.seats()))
                .withProperty("checked", words::checked);
    }
}
