package org.demarche.ui.outreach.list;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.demarche.ui.shell.CampaignChoice;
import org.demarche.ui.shell.Crumb;
import org.demarche.ui.shell.HasCrumbs;
import org.jspecify.annotations.Nullable;

/** The cases of the campaign in use by stage. A card that is dropped on another stage asks for day and reason. */
@Route(CasesNavigation.BOARD)
@Menu(order = 110, title = "cases.board.title", icon = "board")
@RolesAllowed({"STAFF", "COORDINATOR", "LEADERSHIP"})
class BoardView extends Main implements HasCrumbs, AfterNavigationObserver {

    private final transient ListReads reads;
    private final transient CaseBulkDeeds deeds;
    private transient @Nullable CampaignChoice campaign;

    @Nullable
    Board board;

    BoardView(ListReads reads, CaseBulkDeeds deeds) {
        this.reads = reads;
        this.deeds = deeds;
        addClassNames("dm-page", "fill");
        build();
    }

    @Override
    public List<Crumb> crumbs() {
        return Trail.to(campaign, getTranslation("cases.board.title"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var current = reads.inUse().current().orElse(null);
        if (current != null && !current.equals(campaign)) {
            build();
        }
        if (board != null) {
            board.show(CasesAddress.of(event.getLocation().getQueryParameters()));
        }
    }

    private void build() {
        removeAll();
        campaign = reads.inUse().current().orElse(null);
        if (campaign == null) {
            add(reads.inUse().none());
            return;
        }
        board = new Board(reads, deeds, Surroundings.of(campaign, reads));
        board.addTo(this);
    }
}
