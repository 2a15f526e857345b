package org.demarche.ui.institution;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.demarche.core.institution.InstitutionList;
import org.demarche.ui.format.OwnFormats;
import org.demarche.ui.part.Chip;
import org.demarche.ui.part.EmptyState;
import org.demarche.ui.part.Found;
import org.demarche.ui.part.Icon;
import org.demarche.ui.part.PageHeader;
import org.demarche.ui.part.SearchField;
import org.demarche.ui.part.Switch;
import org.demarche.ui.shell.Crumb;
import org.demarche.ui.shell.HasCrumbs;

/** The register of parliaments and assemblies. */
@Route(InstitutionNavigation.PATH)
@Menu(order = 200, title = "institution.list.title", icon = "land")
@RolesAllowed({"STAFF", "COORDINATOR", "LEADERSHIP", "ADMIN"})
class InstitutionListView extends Main implements HasCrumbs, AfterNavigationObserver {

    private final transient InstitutionList list;
    private final transient InstitutionForms forms;
    final InstitutionGrid grid;
    final SearchField text;
    final Switch<Shown> shown;
    private final Chip archived;
    private final transient Found found;
    private transient InstitutionsAddress address = InstitutionsAddress.START;

    InstitutionListView(InstitutionList list, InstitutionForms forms, OwnFormats formats) {
        this.list = list;
        this.forms = forms;
        grid = new InstitutionGrid(list, new InstitutionWords(getLocale(), formats.get()), this::go, () -> address);
        found = new Found(grid);
        text = new SearchField(getTranslation("institution.list.find"), typed -> go(address.withText(typed)));
        text.addClassName("dm-search-wide");
        shown = new Switch<>(
                getTranslation("institution.list.shown"),
                List.of(Shown.values()),
                each -> getTranslation("institution.list.shown." + each));
        archived = new Chip(
                getTranslation("institution.list.archived"), () -> go(address.withArchived(!address.archived())));
        addClassNames("dm-page", "fill");
        add(header(), filters(), found.nothing(), grid);
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(Crumb.here(getTranslation("institution.list.title")));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        address = InstitutionsAddress.of(event.getLocation().getQueryParameters());
        text.setValue(address.text());
        shown.setValue(address.shown());
        archived.setPressed(address.archived());
        grid.show(address.sort(), address.descending());
        int rows = list.count(address.filter());
        found.show(rows, getTranslation("institution.list.count." + address.shown(), rows), this::nothing);
    }

    private PageHeader header() {
        var header =
                new PageHeader(getTranslation("institution.list.title")).sub(getTranslation("institution.list.sub"));
        if (forms.mayKeep()) {
            header.actions(create());
        }
        return header;
    }

    private Button create() {
        var create = new Button(getTranslation("institution.list.create"), Icon.PLUS.create(), _ -> forms.create());
        create.addThemeVariants(ButtonVariant.PRIMARY);
        return create;
    }

    private Component filters() {
        shown.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go(address.with(change.getValue()));
            }
        });
        var filters = new Div(text, shown, archived, found.count());
        filters.addClassNames("dm-row", "dm-wrap", "dm-filters");
        return filters;
    }

    private EmptyState nothing() {
        var key = address.equals(InstitutionsAddress.START) ? "institution.list.none" : "institution.list.empty";
        return new EmptyState(getTranslation(key), getTranslation(key + ".next"));
    }

    private void go(InstitutionsAddress wanted) {
        getUI().ifPresent(ui -> ui.navigate(InstitutionListView.class, wanted.parameters()));
    }
}
