package org.demarche.ui.outreach.list;

import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import org.demarche.core.campaign.Stage;
import org.demarche.core.campaign.StageId;
import org.demarche.core.outreach.BoardColumn;
import org.demarche.core.outreach.CaseCounts;
import org.demarche.core.outreach.CaseFilter;
import org.demarche.core.outreach.CaseRow;
import org.demarche.core.outreach.CaseView;
import org.demarche.core.outreach.Health;
import org.demarche.ui.part.HealthMark;

/** The board with everything around it: head, filters, how the open cases do, and the columns. */
class Board {

    private final ListReads reads;
    private final Surroundings around;
    private final CampaignTop top;
    final CaseFilterBar filters;
    final CaseBulk bulk;
    final Div columns = new Div();
    private final Span health = new Span();
    private CasesAddress address = CasesAddress.START;

    Board(ListReads reads, CaseBulkDeeds deeds, Surroundings around) {
        this.reads = reads;
        this.around = around;
        top = new CampaignTop(around, reads.days().of(around.campaign().id()), CasesNavigation.BOARD);
        health.addClassNames("dm-row", "dm-s", "dm-wrap");
        filters = new CaseFilterBar(around, health, filter -> go(address.with(filter)));
        filters.stage.setVisible(false);
        bulk = new CaseBulk(deeds, reads, around, this::refresh);
        columns.addClassName("dm-board");
        columns.getElement()
                .setAttribute("role", "region")
                .setAttribute("tabindex", "0")
                .setAttribute("aria-label", text("cases.board.title"));
    }

    void addTo(HasComponents page) {
        var help = new Paragraph(text(around.changes() ? "cases.board.help" : "cases.board.read-only"));
        help.addClassNames("dm-s", "dm-2");
        page.add(top, filters, columns, help);
    }

    void show(CasesAddress wanted) {
        address = wanted.with(wanted.filter().withView(CaseView.OPEN).withStage(null));
        filters.show(address.filter());
        refresh();
    }

    private void refresh() {
        var counts = reads.list().counts(around.scope());
        top.show(counts);
        show(counts);
        var found = reads.board().columns(around.scope(), wanted(), around.language());
        columns.removeAll();
        var stages = around.stages().stages();
        boolean begun = found.keySet().stream()
                .anyMatch(stage -> !stage.equals(stages.getFirst().id()));
        stages.forEach(stage -> columns.add(column(stage, found, begun && stage.equals(stages.getFirst()))));
    }

    /** @param before whether the work has gone past this one */
    private BoardStage column(Stage stage, Map<StageId, BoardColumn> found, boolean before) {
        var column = found.getOrDefault(stage.id(), new BoardColumn(stage.id(), 0, List.of()));
        boolean folded = column.count() == 0 || stage.closing() || before;
        var link = address.with(wanted().withStage(stage.id())).in(CasesNavigation.LIST);
        return new BoardStage(around, stage, column, folded, link, this::move);
    }

    private CaseFilter wanted() {
        return address.filter().withView(CaseView.ALL);
    }

    private void move(CaseRow row, StageId to) {
        if (!row.stageId().equals(to)) {
            bulk.move(List.of(row), to);
        }
    }

    /** How the open cases of the campaign do; each number opens its rows. */
    private void show(CaseCounts counts) {
        health.removeAll();
        health.add(
                number(Health.LATE, HealthMark.late(text("cases.board.late", counts.late()))),
                number(Health.AT_RISK, HealthMark.risk(text("cases.board.at-risk", counts.atRisk()))),
                number(Health.ON_TRACK, HealthMark.ok(text("cases.board.on-track", counts.onTrack()))));
    }

    private Anchor number(Health wanted, HealthMark mark) {
        var path = new CasesAddress(address.campaign(), CaseFilter.OPEN.withHealth(wanted), address.sort(), false);
        var link = new Anchor(path.in(CasesNavigation.LIST), mark);
        link.addClassName("dm-name");
        return link;
    }

    private void go(CasesAddress wanted) {
        UI.getCurrent().navigate(BoardView.class, wanted.parameters());
    }

    private String text(String key, Object... arguments) {
        return columns.getTranslation(key, arguments);
    }
}
