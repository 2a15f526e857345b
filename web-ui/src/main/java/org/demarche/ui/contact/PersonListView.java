package org.demarche.ui.contact;

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
import org.demarche.core.contact.PersonFilter;
import org.demarche.core.contact.PersonList;
import org.demarche.ui.part.Chip;
import org.demarche.ui.part.EmptyState;
import org.demarche.ui.part.Found;
import org.demarche.ui.part.Icon;
import org.demarche.ui.part.PageHeader;
import org.demarche.ui.part.SearchField;
import org.demarche.ui.shell.Crumb;
import org.demarche.ui.shell.HasCrumbs;

/** Everybody outside that somebody here writes to or speaks with. */
@Route(ContactNavigation.PATH)
@Menu(order = 210, title = "contact.list.title", icon = "people")
@RolesAllowed({"STAFF", "COORDINATOR", "LEADERSHIP"})
class PersonListView extends Main implements HasCrumbs, AfterNavigationObserver {

    private final transient PersonList list;
    private final transient ContactForms forms;
    final PersonGrid grid;
    final SearchField text;
    private final Chip broken;
    private final Chip archived;
    private final transient Found found;
    private transient PersonsAddress address = PersonsAddress.START;

    PersonListView(PersonList list, ContactForms forms) {
        this.list = list;
        this.forms = forms;
        grid = new PersonGrid(list, this::go, () -> address);
        found = new Found(grid);
        text = new SearchField(
                getTranslation("contact.list.find"),
                typed -> go(address.with(address.filter().withText(typed))));
        text.addClassName("dm-search-wide");
        broken = new Chip(getTranslation("contact.list.broken"), this::toggleBroken);
        archived = new Chip(
                getTranslation("contact.list.archived"),
                () -> go(address.with(
                        address.filter().withArchived(!address.filter().archived()))));
        addClassNames("dm-page", "fill");
        var header = new PageHeader(getTranslation("contact.list.title")).sub(getTranslation("contact.list.sub"));
        if (forms.mayKeep()) {
            var create =
                    new Button(getTranslation("contact.person.create"), Icon.PLUS.create(), _ -> forms.createPerson());
            create.addThemeVariants(ButtonVariant.PRIMARY);
            header.actions(create);
        }
        add(header, filters(), found.nothing(), grid);
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(Crumb.here(getTranslation("contact.list.title")));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        address = PersonsAddress.of(event.getLocation().getQueryParameters());
        text.setValue(address.filter().text());
        broken.setPressed(address.filter().reach() == PersonFilter.Reach.BROKEN);
        archived.setPressed(address.filter().archived());
        grid.show(address.sort(), address.descending());
        int rows = list.count(address.filter());
        found.show(rows, getTranslation("contact.list.count", rows), this::nothing);
    }

    private EmptyState nothing() {
        var key = address.filter().equals(PersonFilter.NONE) ? "contact.list.none" : "contact.list.empty";
        return new EmptyState(getTranslation(key), getTranslation(key + ".next"));
    }

    private Component filters() {
        var filters = new Div(text, broken, archived, found.count());
        filters.addClassNames("dm-row", "dm-wrap", "dm-filters");
        return filters;
    }

    private void toggleBroken() {
        var now = address.filter().reach() == PersonFilter.Reach.BROKEN;
        go(address.with(address.filter().withReach(now ? null : PersonFilter.Reach.BROKEN)));
    }

    private void go(PersonsAddress wanted) {
        getUI().ifPresent(ui -> ui.navigate(PersonListView.class, wanted.parameters()));
    }
}
