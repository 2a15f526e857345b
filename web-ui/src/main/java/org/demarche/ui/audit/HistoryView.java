package org.demarche.ui.audit;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.ArrayList;
import java.util.List;
import org.demarche.core.audit.HistoryOf;
import org.demarche.core.base.Identifier;
import org.demarche.ui.part.PageHeader;
import org.demarche.ui.shell.Crumb;
import org.demarche.ui.shell.HasCrumbs;

/** The history of one object, below the object's own page and for whoever may open that. */
abstract class HistoryView extends Main implements HasCrumbs, BeforeEnterObserver {

    private final transient HistoryDesk desk;
    private final HistoryOf kind;
    private transient List<Crumb> crumbs = List.of();

    HistoryView(HistoryDesk desk, HistoryOf kind) {
        this.desk = desk;
        this.kind = kind;
        addClassName("dm-page");
    }

    /** The object of the address, as its page would find it. */
    abstract Subject subject(String id);

    /**
     * @param crumbs the way to the object's page, that page last
     */
    record Subject(Identifier id, String name, List<Crumb> crumbs) {}

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var subject = subject(event.getRouteParameters().get("id").orElseThrow());
        crumbs = subject.crumbs();
        removeAll();
        add(
                new PageHeader(getTranslation("audit.history.of", subject.name()))
                        .sub(getTranslation("audit.history.sub")),
                new HistoryPage(desk, kind, subject.id()));
    }

    @Override
    public List<Crumb> crumbs() {
        var all = new ArrayList<>(crumbs);
        all.add(Crumb.here(getTranslation("audit.history.title")));
        return all;
    }
}
