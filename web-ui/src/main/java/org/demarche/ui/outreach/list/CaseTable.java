package org.demarche.ui.outreach.list;

import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.SortDirection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.demarche.core.access.Action;
import org.demarche.core.outreach.CaseCounts;
import org.demarche.core.outreach.CaseRow;
import org.demarche.core.outreach.CaseView;
import org.demarche.core.sql.Slice;
import org.demarche.ui.part.BulkBar;
import org.demarche.ui.part.Icon;
import org.demarche.ui.part.IconButton;
import org.demarche.ui.part.Slices;

/** The table of cases with everything around it: head, views, filters, what can be done with the selected ones. */
class CaseTable {

    private static final String LIST = "cases";

    private final ListReads reads;
    private final Surroundings around;
    private final CampaignTop top;
    private final CaseViewChips chips;
    final CaseFilterBar filters;
    final CaseGrid grid;
    final BulkBar bar;
    final CaseBulk bulk;
    private final Optional<IconButton> export;
    private final Span found = new Span();
    private final Div nothing = new Div();
    private CasesAddress address = CasesAddress.START;
    private CaseCounts counts = CaseCounts.NONE;
    private int rows;

    CaseTable(ListReads reads, CaseBulkDeeds deeds, Surroundings around) {
        this.reads = reads;
        this.around = around;
        top = new CampaignTop(around, reads.days().of(around.campaign().id()), CasesNavigation.LIST);
        chips = new CaseViewChips(view -> go(address.with(address.filter().withView(view))));
        found.addClassNames("dm-s", "dm-2");
        found.getElement().setAttribute("role", "status");
        grid = new CaseGrid(around.cells(), around.changes());
        var columns = reads.columns();
        export = export(new CaseExport(deeds.exports(), around));
        var end = new Div(found);
        export.ifPresent(end::add);
        end.add(grid.choice(columns.hidden(LIST), hidden -> columns.hide(LIST, hidden)));
        end.addClassName("dm-row");
        filters = new CaseFilterBar(around, end, filter -> go(address.with(filter)));
        bulk = new CaseBulk(deeds, reads, around, this::refresh);
        bar = new BulkBar(grid, grid::deselectAll);
        verbs();
        fill();
    }

    void addTo(HasComponents page) {
        page.add(top, chips, filters, bar, grid, nothing);
    }

    /** Shows what the address says. */
    void show(CasesAddress wanted) {
        address = wanted;
        grid.show(wanted.sort(), wanted.descending());
        filters.show(wanted.filter());
        grid.mending(
                around.changes() && wanted.filter().view() == CaseView.UNSETTLED,
                around.may(Action.ASSIGN) ? row -> bulk.assign(List.of(row)) : null,
                row -> bulk.plan(List.of(row)));
        refresh();
    }

    /** Shows the same anew, after a change. */
    private void refresh() {
        counts = reads.list().counts(around.scope());
        top.show(counts);
        chips.show(address.filter().view(), counts);
        rows = reads.list().count(around.scope(), address.filter());
        found.setText(filters.getTranslation(
                "cases.found",
                rows,
                filters.getTranslation("cases.sorted." + address.sort().name())));
        grid.deselectAll();
        grid.getDataProvider().refreshAll();
        export.ifPresent(each -> each.setEnabled(rows > 0));
        grid.setVisible(rows > 0);
        nothing.setVisible(rows == 0);
        nothing.removeAll();
        if (rows == 0) {
            nothing.add(new NoCases(around, address, counts, top, this::go));
        }
        bar.selectAll(grid, rows, this::selectAll);
    }

    private void fill() {
        grid.setItems(this::rows, _ -> rows).setIdentifierProvider(CaseRow::id);
        grid.addSortListener(sort -> {
            if (sort.isFromClient()) {
                go(sorted(sort.getSortOrder()));
            }
        });
        if (around.changes()) {
            grid.addSelectionListener(
                    selection -> bar.setCount(selection.getAllSelectedItems().size()));
        }
    }

    private Stream<CaseRow> rows(Query<CaseRow, Void> query) {
        return rows(Slices.of(query)).stream();
    }

    private List<CaseRow> rows(Slice slice) {
        return reads.list()
                .find(around.scope(), address.filter(), address.sort(), address.descending(), slice, around.language());
    }

    private Optional<IconButton> export(CaseExport exports) {
        return around.may(Action.EXPORT)
                ? Optional.of(new IconButton(
                        Icon.DOWNLOAD, found.getTranslation("cases.export"), () -> exports.of(address, rows)))
                : Optional.empty();
    }

    private void verbs() {
        if (around.may(Action.ASSIGN)) {
            bar.verb(Icon.USER, text("cases.bulk.assign"), () -> bulk.assign(grid.getSelectedItems()));
        }
        bar.verb(Icon.MOVE, text("cases.bulk.move"), () -> bulk.move(grid.getSelectedItems(), null));
        bar.verb(Icon.CLOCK, text("cases.bulk.plan"), () -> bulk.plan(grid.getSelectedItems()));
        bar.verb(Icon.PLUS, text("cases.bulk.task"), () -> bulk.addTasks(grid.getSelectedItems()));
    }

    /** Everything that the filter finds, in the order shown; as many as one step changes. */
    private void selectAll() {
        grid.choose(rows(new Slice(0, Slice.MOST)));
    }

    private CasesAddress sorted(List<GridSortOrder<CaseRow>> order) {
        if (order.isEmpty()) {
            return address.sortedBy(CasesAddress.START.sort(), false);
        }
        var first = order.getFirst();
        return address.sortedBy(CaseGrid.sortOf(first), first.getDirection() == SortDirection.DESCENDING);
    }

    private void go(CasesAddress wanted) {
        UI.getCurrent().navigate(CasesView.class, wanted.parameters());
    }

    private String text(String key) {
        return filters.getTranslation(key);
    }
}
