package org.demarche.ui.decision;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.demarche.core.decision.RecognitionCount;
import org.demarche.core.decision.RecognitionId;
import org.demarche.ui.part.Icon;
import org.demarche.ui.part.PageHeader;
import org.demarche.ui.shell.Crumb;
import org.demarche.ui.shell.HasCrumbs;
import org.jspecify.annotations.Nullable;

/** The register of adopted acts; the one that the address names stands beside it. */
@Route(DecisionNavigation.ROUTE + "/:id?")
@Menu(order = 220, title = "decision.register.menu", icon = "seal")
@RolesAllowed({"STAFF", "COORDINATOR", "LEADERSHIP", "ADMIN"})
class DecisionsView extends Main implements HasCrumbs, BeforeEnterObserver {

    private static final String DETAIL_WIDTH = "420px";

    private final Register register;
    private final MasterDetailLayout layout = new MasterDetailLayout();
    private final RegisterMaster master;
    private @Nullable RecognitionId selected;

    DecisionsView(Register register) {
        this.register = register;
        master = new RegisterMaster(register, this::show, this::open);
        addClassNames("dm-page", "dm-register");
        layout.setMaster(master);
        layout.setMasterSize("20rem", true);
        layout.setDetailSize(DETAIL_WIDTH);
        layout.setOverlayContainment(MasterDetailLayout.OverlayContainment.PAGE);
        layout.addBackdropClickListener(_ -> open(null));
        layout.addDetailEscapePressListener(_ -> open(null));
        layout.setSizeFull();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        master.read(RegisterState.of(event.getLocation()));
        selected = event.getRouteParameters().get("id").map(RecognitionId::of).orElse(null);
        refresh();
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(Crumb.here(getTranslation("decision.register.menu")));
    }

    private void refresh() {
        var count = register.count();
        removeAll();
        add(header(count), layout);
        master.select(selected == null ? null : register.find(selected).orElse(null));
        master.refresh();
        if (selected == null) {
            layout.setDetail(null);
        } else {
            layout.setDetail(new ActDetail(register, selected, count, this::refresh, () -> open(null)));
        }
    }

    private PageHeader header(RecognitionCount count) {
        var numbers = new Span(getTranslation("decision.count.numbers", count.states(), count.chambers()));
        numbers.addClassName("dm-b");
        var header = new PageHeader(getTranslation("decision.register.title"))
                .sub(
                        numbers,
                        new Span(" · " + CountWhy.shortRule(count) + " "),
                        new CountWhy(getTranslation("decision.count.why", count.states()), count));
        return register.mayKeep() ? header.actions(record()) : header;
    }

    private Button record() {
        var record = new Button(
                getTranslation("decision.record"), Icon.PLUS.create(), _ -> ActDialog.record(register, this::open));
        record.addThemeVariants(ButtonVariant.PRIMARY);
        return record;
    }

    /** The address follows what the user filters, without a step in the history for each letter. */
    private void show(RegisterState state) {
        var path = DecisionNavigation.ROUTE + (selected == null ? "" : "/" + selected);
        var query = state.parameters().getQueryString();
        UI.getCurrent().getPage().getHistory().replaceState(null, query.isEmpty() ? path : path + "?" + query);
        master.refresh();
    }

    private void open(@Nullable RecognitionId id) {
        var parameters = id == null ? RouteParameters.empty() : new RouteParameters("id", id.toString());
        UI.getCurrent().navigate(DecisionsView.class, parameters, master.state().parameters());
    }
}
