package org.demarche.ui.audit;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import org.demarche.core.audit.AuditList;
import org.demarche.core.audit.AuditRow;
import org.demarche.ui.part.ColumnsByWidth;
import org.demarche.ui.part.OpenOnEnter;
import org.demarche.ui.part.Slices;

/** The entries, newest first, a page of them at a time. */
class AuditGrid extends Grid<AuditRow> {

    private static final String WHAT = """
            <a class="dm-name dm-ellipsis" href="${item.href}"><b>${item.kind}</b> ${item.object}</a>""";
    private static final String CARD = "<div class=\"dm-cell-card\">" + WHAT
            + "<span class=\"dm-2 dm-ellipsis\">${item.who}</span><span class=\"dm-2\">${item.when}</span></div>";

    private final transient AuditWords words;
    private final transient Supplier<AuditAddress> address;
    private final ColumnsByWidth columns;

    /** What there is no room for beside an open entry, which tells of it. */
    private final List<Column<AuditRow>> besides;

    AuditGrid(
            AuditList list,
            AuditWords words,
            ZoneId zone,
            SerializableConsumer<AuditAddress> go,
            Supplier<AuditAddress> address) {
        this.words = words;
        this.address = address;
        setSizeFull();
        getElement().setAttribute("aria-label", getTranslation("audit.list.title"));
        var card = addColumn(renderer(CARD)).setHeader(getTranslation("audit.what"));
        var when = addColumn(row -> words.when(row.at()))
                .setHeader(getTranslation("audit.when"))
                .setFlexGrow(0)
                .setWidth("140px");
        addColumn(words::who).setHeader(getTranslation("audit.who")).setFlexGrow(2);
        addColumn(renderer(WHAT)).setHeader(getTranslation("audit.what")).setFlexGrow(4);
        var useCase = addColumn(row -> words.useCase(row.useCase()))
                .setHeader(getTranslation("audit.use-case"))
                .setFlexGrow(2);
        var origin = addColumn(AuditRow::origin)
                .setHeader(getTranslation("audit.from-where"))
                .setFlexGrow(0)
                .setWidth("130px");
        columns = new ColumnsByWidth(this, card).above(ColumnsByWidth.TABLET, when, useCase, origin);
        besides = List.of(useCase, origin);
        OpenOnEnter.in(this, row -> go.accept(address.get().opening(row.id())));
        setItems(
                query -> list.find(address.get().filter(), zone, Slices.of(query), getLocale()).stream(),
                _ -> Math.min(AuditList.MOST, list.count(address.get().filter(), zone)));
    }

    /** Shows what the address says, its open row marked. */
    void show(AuditAddress wanted) {
        getDataProvider().refreshAll();
        besides.forEach(column -> columns.choose(column, wanted.open() == 0));
        setPartNameGenerator(row -> row.id() == wanted.open() ? "dm-open" : null);
    }

    private LitRenderer<AuditRow> renderer(String template) {
        return LitRenderer.<AuditRow>of(template)
                .withProperty("kind", words::kind)
                .withProperty("object", words::object)
                .withProperty("who", words::who)
                .withProperty("when", row -> words.when(row.at()))
                .withProperty("href", row -> address.get().opening(row.id()).href());
    }
}
