package org.demarche.ui.institution;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Objects;
import java.util.function.Supplier;
import org.demarche.core.institution.InstitutionList;
import org.demarche.core.institution.InstitutionRow;
import org.demarche.core.institution.InstitutionSort;
import org.demarche.ui.part.AddressedGrid;
import org.demarche.ui.part.ColumnsByWidth;
import org.demarche.ui.part.GridCells;
import org.demarche.ui.part.Slices;

/** The register, a page of rows at a time. */
class InstitutionGrid extends AddressedGrid<InstitutionRow, InstitutionSort> {

    private static final String CARD = """
            <div class="dm-cell-card"><span class="dm-row"><span class="dm-cc" aria-hidden="true">${item.code}</span>\
            <a class="dm-name dm-b dm-ellipsis" href="${item.href}">${item.name}</a></span>\
            <span class="dm-2">${item.detail}</span><span class="dm-2">${item.seats} · ${item.checked}</span></div>""";

    private final transient InstitutionWords words;

    InstitutionGrid(
            InstitutionList list,
            InstitutionWords words,
            SerializableConsumer<InstitutionsAddress> go,
            Supplier<InstitutionsAddress> address) {
        super(
                UI.getCurrent().getTranslation("institution.list.title"),
                InstitutionSort.COUNTRY,
                (sort, descending) -> go.accept(address.get().with(sort, descending)));
        this.words = words;
        var card = addColumn(card()).setHeader(getTranslation("institution.column.parliament"));
        sorted(
                        addColumn(GridCells.<InstitutionRow>place(this::place)),
                        InstitutionSort.COUNTRY,
                        getTranslation("institution.column.parliament"))
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
                        getTranslation("institution.column.seats"))
                .setFlexGrow(0)
                .setWidth("110px");
        var languages = addColumn(row -> words.languages(row.languages()))
                .setHeader(getTranslation("institution.column.languages"))
                .setFlexGrow(2);
        sorted(
                        addColumn(GridCells.<InstitutionRow>grey(words::checked)),
                        InstitutionSort.CHECKED,
                        getTranslation("institution.column.checked"))
                .setFlexGrow(0)
                .setWidth("150px");
        new ColumnsByWidth(this, card)
                .above(ColumnsByWidth.TABLET, own, languages)
                .above(ColumnsByWidth.PHONE, chambers);
        openOnEnter(row -> InstitutionNavigation.href(row.id()));
        setItems(
                query -> list
                        .find(
                                address.get().filter(),
                                address.get().sort(),
                                address.get().descending(),
                                Slices.of(query),
                                getLocale())
                        .stream(),
                _ -> list.count(address.get().filter()));
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
