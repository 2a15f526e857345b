package org.demarche.ui.report;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Stream;
import org.demarche.core.report.CountryState;
import org.demarche.ui.part.CountryTile;

/** The map as a table: for who cannot see it, and for who wants the words. */
class CountryTable extends Div {

    private final MapWords words;

    CountryTable(List<CountryState> countries, MapWords words) {
        this.words = words;
        var table = new NativeTable();
        table.addClassName("dm-table");
        table.setCaptionText(words.text("report.map.table"));
        var head = table.getHead().addRow();
        Stream.of("country", "stage", "outcome", "health")
                .forEach(column -> head.addHeaderCell().setText(words.text("report.map.column." + column)));
        var body = table.getBody();
        countries.forEach(country -> body.addRows(row(country)));
        add(table);
        addClassName("dm-table-scroll");
    }

    private NativeTableRow row(CountryState country) {
        var row = new NativeTableRow();
        row.add(
                new NativeTableCell(name(country)),
                new NativeTableCell(country.stage() == null ? words.text("report.map.no-case") : country.stage()),
                new NativeTableCell(words.outcome(country)),
                new NativeTableCell(words.health(country)));
        return row;
    }

    private Span name(CountryState country) {
        var caseId = country.caseId();
        var name = caseId == null ? new Span(country.name()) : new Anchor(CaseLinks.to(caseId), country.name());
        name.addClassNames("dm-b", "dm-name");
        var cell = new Span(new CountryTile(country.country()), name);
        cell.addClassName("dm-row");
        return cell;
    }
}
