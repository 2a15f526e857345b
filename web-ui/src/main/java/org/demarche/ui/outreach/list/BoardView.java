package org.demarche.ui.outreach.list;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.demarche.ui.shell.Crumb;
import org.demarche.ui.shell.HasCrumbs;
import org.jspecify.annotations.Nullable;

/**
 * The cases of the campaign in use by stage. A card that is dropped on another stage asks for day and reason. Columns need
 * the width: the drawer is closed while the board is shown.
 */
@Route(CasesNavigation.BOARD)
@Menu(order = 110, title = "cases.board.title", icon = "board")
@RolesAllowed({"STAFF", "COORDINATOR", "LEADERSHIP"})
class BoardView extends Main implements HasCrumbs, AfterNavigationObserver {

    final transient CampaignPage<Board> page;
    private @Nullable AppLayout frame;

    BoardView(ListReads reads, CaseBulkDeeds deeds) {
        page = new CampaignPage<>(this, reads, around -> {
            var board = new Board(reads, deeds, around);
            board.addTo(this);
            return board;
        });
    }

    @Override
    public List<Crumb> crumbs() {
        return page.crumbs(getTranslation("cases.board.title"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        page.show(board -> board.show(CasesAddress.of(event.getLocation().getQueryParameters())));
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        frame = findAncestor(AppLayout.class);
        if (frame != null) {
            frame.setDrawerOpened(false);
        }
    }

    /** Where the drawer lies over the page, it was shut before and stays so. */
    @Override
    protected void onDetach(DetachEvent detached) {
        super.onDetach(detached);
        if (frame != null && !frame.isOverlay()) {
            frame.setDrawerOpened(true);
        }
    }
}
