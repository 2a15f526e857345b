package org.demarche.ui.audit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import java.util.List;
import org.demarche.core.access.UserService;
import org.demarche.core.audit.AuditFilter;
import org.demarche.core.audit.AuditList;
import org.demarche.ui.format.Formats;
import org.demarche.ui.format.OwnFormats;
import org.demarche.ui.part.DetailSplit;
import org.demarche.ui.part.EmptyState;
import org.demarche.ui.part.Found;
import org.demarche.ui.part.Icon;
import org.demarche.ui.part.PageHeader;
import org.demarche.ui.shell.Crumb;
import org.demarche.ui.shell.HasCrumbs;

/** The whole audit, searched, and its verification. */
@Route(AuditAddress.PATH)
@Menu(order = 320, title = "audit.list.title", icon = "seal")
@RolesAllowed("ADMIN")
class AuditView extends Main implements HasCrumbs, AfterNavigationObserver {

    private final transient AuditDesk desk;
    private final transient Formats formats;
    final transient AuditWords words;
    private final ZoneId zone;
    final AuditGrid grid;
    final AuditFilters filters;
    final Div verdict = new Div();
    private final Found found;
    private final DetailSplit split;
    private transient AuditAddress address = AuditAddress.START;

    AuditView(AuditDesk desk, OwnFormats formats, UserService users) {
        this.desk = desk;
        this.formats = formats.get();
        this.words = new AuditWords(this, this.formats, desk.texts());
        zone = users.me().preferences().zone();
        grid = new AuditGrid(desk.list(), words, zone, this::go, () -> address);
        filters = new AuditFilters(desk, this.formats, words, filter -> go(address.with(filter)));
        found = new Found(grid);
        verdict.addClassName("dm-verdict");
        addClassNames("dm-page", "fill");
        split = new DetailSplit(master(), "460px", this::close);
        var verify = new Button(getTranslation("audit.verify"), Icon.SEAL.create(), _ -> verify());
        verify.setDisableOnClick(true);
        verify.addClickListener(_ -> verify.setEnabled(true));
        add(
                new PageHeader(getTranslation("audit.list.title"))
                        .sub(getTranslation("audit.list.sub"))
                        .actions(verify),
                verdict,
                split);
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(Crumb.here(getTranslation("audit.list.title")));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        address = AuditAddress.of(event.getLocation().getQueryParameters());
        filters.show(address.filter());
        int rows = desk.list().count(address.filter(), zone);
        var counted = rows > AuditList.MOST
                ? getTranslation("audit.list.more", formats.number(AuditList.MOST))
                : getTranslation("audit.list.count", rows);
        found.show(rows, counted, this::nothing);
        grid.show(address);
        split.setDetail(address.open() == 0 ? null : detail());
    }

    AuditAddress address() {
        return address;
    }

    private EmptyState nothing() {
        var clear = new Button(getTranslation("audit.list.clear"), _ -> go(address.with(AuditFilter.NONE)));
        return new EmptyState(getTranslation("audit.list.empty"), getTranslation("audit.list.empty.next"), clear);
    }

    private Component master() {
        filters.add(found.count());
        var all = new Div(filters, found.nothing(), grid);
        all.addClassName("dm-fill");
        return all;
    }

    private Component detail() {
        return new AuditCard(desk.list().detail(address.open(), getLocale()), words, this::close);
    }

    private void verify() {
        verdict.removeAll();
        verdict.add(new VerdictNote(desk.verification().verify(), formats));
    }

    private void close() {
        go(address.opening(0));
    }

    private void go(AuditAddress wanted) {
        getUI().ifPresent(ui -> ui.navigate(AuditView.class, wanted.parameters()));
    }
}
