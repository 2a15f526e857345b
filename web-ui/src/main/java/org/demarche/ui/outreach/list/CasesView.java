package org.demarche.ui.outreach.list;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.demarche.ui.shell.Crumb;
import org.demarche.ui.shell.HasCrumbs;

/** The cases of the campaign in use as a table. The address says what is shown. */
@Route(CasesNavigation.LIST)
@Menu(order = 100, title = "cases.title", icon = "cases")
@RolesAllowed({"STAFF", "COORDINATOR", "LEADERSHIP"})
class CasesView extends Main implements HasCrumbs, AfterNavigationObserver {

    final transient CampaignPage<CaseTable> page;

    CasesView(ListReads reads, CaseBulkDeeds deeds) {
        page = new CampaignPage<>(this, reads, around -> {
            var table = new CaseTable(reads, deeds, around);
            table.addTo(this);
            return table;
        });
    }

    @Override
    public List<Crumb> crumbs() {
        return page.crumbs(getTranslation("cases.title"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        page.show(table -> table.show(CasesAddress.of(event.getLocation().getQueryParameters())));
    }
}
