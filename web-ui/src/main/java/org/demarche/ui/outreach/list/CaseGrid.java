package org.demarche.ui.outreach.list;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.demarche.core.outreach.CaseRow;
import org.demarche.core.outreach.CaseSort;
import org.demarche.ui.part.ColumnMenu;
import org.demarche.ui.part.ColumnsByWidth;
import org.demarche.ui.part.GridCells;
import org.demarche.ui.part.OpenOnEnter;
import org.jspecify.annotations.Nullable;

/** Cases as rows; on phones one column of cards. A row opens on Enter and on a click. */
class CaseGrid extends Grid<CaseRow> {

    private static final int PAGE = 50;
    private static final int WITHOUT_NEXT_ACTION = 900;

    /** Up to this width the way to mend a case stands where its last contact would. */
    private static final int WITHOUT_LAST_CONTACT = 1600;

    private static final String MEND = "mend";

    private static final String MENDING = """
            <span class="dm-row" @click=${e => e.stopPropagation()}>
              <button type="button" class="dm-mend" ?hidden=${item.owned} @click=${assign}>${item.assignVerb}</button>
              <button type="button" class="dm-mend" ?hidden=${item.planned} @click=${plan}>${item.planVerb}</button>
            </span>""";

    private static final Set<String> FIXED = Set.of("card", key(CaseSort.PARLIAMENT));

    private final transient CaseCells cells;
    private final ColumnsByWidth widths;
    private final Column<CaseRow> card;
    private final Column<CaseRow> last;

    /** @param selectable whether this person can change cases */
    CaseGrid(CaseCells cells, boolean selectable) {
        this.cells = cells;
        setPageSize(PAGE);
        setSelectionMode(selectable ? SelectionMode.MULTI : SelectionMode.NONE);
        setAriaLabel(getTranslation("cases.title"));
        addClassName("dm-cases");
        card = addColumn(GridCells.card(cells::card)).setKey("card").setHeader(getTranslation("cases.title"));
        sorted(GridCells.place(cells::place), CaseSort.PARLIAMENT, "226px").setFlexGrow(2);
        sorted(GridCells.stage(cells::stage), CaseSort.STAGE, "224px").setFlexGrow(0);
        sorted(GridCells.person(CaseRow::ownerName, getTranslation("cases.nobody")), CaseSort.OWNER, "128px")
                .setFlexGrow(0);
        var next = addColumn(words(cells))
                .setHeader(getTranslation("cases.column.next-action"))
                .setKey("next-action")
                .setWidth("130px")
                .setFlexGrow(2);
        sorted(GridCells.due(cells::due), CaseSort.DUE, "92px").setFlexGrow(0);
        sorted(GridCells.health(cells::health), CaseSort.HEALTH, "162px").setFlexGrow(0);
        last = sorted(GridCells.grey(cells::lastContact), CaseSort.LAST_CONTACT, "120px")
                .setFlexGrow(0);
        widths = new ColumnsByWidth(this, card)
                .above(ColumnsByWidth.TABLET, last)
                .above(WITHOUT_NEXT_ACTION, next);
        OpenOnEnter.in(this, row -> open(cells, row));
        addItemClickListener(click -> open(cells, click.getItem()));
    }

    /** The columns that can be switched off: all but the name, and the card of phones. */
    ColumnMenu choice(Set<String> hidden, SerializableConsumer<Set<String>> remember) {
        var choice = new ColumnMenu(getTranslation("part.columns"), widths, hidden, remember);
        getColumns().stream()
                .filter(column -> !FIXED.contains(column.getKey()))
                .forEach(column -> choice.offer(column, getTranslation("cases.column." + column.getKey())));
        return choice;
    }

    /**
     * What is missing in an open case, each with the way to mend it; where only such cases are shown.
     *
     * @param assign null for who cannot give a case to anybody
     */
    void mending(boolean shown, @Nullable SerializableConsumer<CaseRow> assign, SerializableConsumer<CaseRow> plan) {
        var before = getColumnByKey(MEND);
        if (before != null) {
            removeColumn(before);
        }
        card.setRenderer(
                shown ? mend(GridCells.card(cells::card, MENDING), assign, plan) : GridCells.card(cells::card));
        if (shown) {
            var mend = addColumn(mend(LitRenderer.of(MENDING), assign, plan))
                    .setKey(MEND)
                    .setHeader(getTranslation("cases.column.mend"))
                    .setWidth("170px")
                    .setFlexGrow(0);
            widths.above(ColumnsByWidth.PHONE, mend);
        }
        widths.above(shown ? WITHOUT_LAST_CONTACT : ColumnsByWidth.TABLET, last);
    }

    private LitRenderer<CaseRow> mend(
            LitRenderer<CaseRow> row,
            @Nullable SerializableConsumer<CaseRow> assign,
            SerializableConsumer<CaseRow> plan) {
        return row.withProperty("owned", each -> assign == null || each.ownerId() != null)
                .withProperty("planned", each -> each.nextAction() != null)
                .withProperty("assignVerb", _ -> getTranslation("cases.bulk.assign"))
                .withProperty("planVerb", _ -> getTranslation("cases.bulk.plan"))
                .withFunction("assign", each -> Optional.ofNullable(assign).ifPresent(deed -> deed.accept(each)))
                .withFunction("plan", plan);
    }

    /** Shows in the header how the address sorts. */
    void show(CaseSort sort, boolean descending) {
        var column = getColumnByKey(key(sort));
        if (column != null) {
            sort(List.of(new GridSortOrder<>(column, descending ? SortDirection.DESCENDING : SortDirection.ASCENDING)));
        }
    }

    static CaseSort sortOf(GridSortOrder<CaseRow> order) {
        return CaseSort.valueOf(
                order.getSorted().getKey().toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    void choose(Collection<CaseRow> rows) {
        asMultiSelect().setValue(new LinkedHashSet<>(rows));
    }

    private static String key(CaseSort sort) {
        return sort.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Column<CaseRow> sorted(LitRenderer<CaseRow> cell, CaseSort sort, String width) {
        return addColumn(cell)
                .setKey(key(sort))
                .setHeader(getTranslation("cases.column." + key(sort)))
                .setSortProperty(sort.name())
                .setWidth(width)
                .setResizable(true);
    }

    private static LitRenderer<CaseRow> words(CaseCells cells) {
        return LitRenderer.<CaseRow>of("<span class=\"${item.look}\" title=\"${item.words}\">${item.words}</span>")
                .withProperty("look", row -> row.nextAction() == null ? "dm-2" : "")
                .withProperty("words", cells::nextAction);
    }

    private void open(CaseCells cells, CaseRow row) {
        getUI().ifPresent(ui -> ui.navigate(cells.href(row)));
    }
}
