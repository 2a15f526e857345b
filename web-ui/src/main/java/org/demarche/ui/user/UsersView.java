package org.demarche.ui.user;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.demarche.core.access.Role;
import org.demarche.core.access.UserId;
import org.demarche.core.access.UserList;
import org.demarche.core.access.UserRow;
import org.demarche.core.base.Refused;
import org.demarche.ui.format.OwnFormats;
import org.demarche.ui.part.DetailSplit;
import org.demarche.ui.part.Icon;
import org.demarche.ui.part.PageHeader;
import org.demarche.ui.part.SearchField;
import org.demarche.ui.shell.Crumb;
import org.demarche.ui.shell.HasCrumbs;

/** Everybody with an account: who they are, what they may do, whether they can sign in. */
@Route(UsersAddress.PATH)
@Menu(order = 300, title = "user.list.title", icon = "people")
@RolesAllowed("ADMIN")
class UsersView extends Main implements HasCrumbs, AfterNavigationObserver {

    private final transient UserList list;
    private final transient UserForms forms;
    final UsersGrid grid;
    private final DetailSplit split;
    private final SearchField text = new SearchField(getTranslation("user.list.find"), this::search);
    private final Select<Role> role = new Select<>();
    private final Select<Boolean> active = new Select<>();
    private final Span count = new Span();
    private transient UsersAddress address = UsersAddress.START;

    UsersView(UserList list, UserForms forms, OwnFormats formats) {
        this.list = list;
        this.forms = forms;
        this.grid = new UsersGrid(list, formats.get(), this::go, () -> address);
        addClassNames("dm-page", "fill");
        split = new DetailSplit(master(), "420px", this::close);
        var create = new Button(
                getTranslation("user.list.create"), Icon.PLUS.create(), _ -> go(address.opening(UsersAddress.NEW)));
        create.addThemeVariants(ButtonVariant.PRIMARY);
        add(
                new PageHeader(getTranslation("user.list.title"))
                        .sub(getTranslation("user.list.sub"))
                        .actions(create),
                split);
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(Crumb.here(getTranslation("user.list.title")));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        address = UsersAddress.of(event.getLocation().getQueryParameters());
        text.setValue(address.filter().text());
        role.setValue(address.filter().role());
        active.setValue(address.filter().active());
        refresh();
        split.setDetail(address.open().isEmpty() ? null : detail());
    }

    private void refresh() {
        var found = list.count(address.filter());
        count.setText(getTranslation("user.list.count", found));
        grid.show(address, found);
    }

    private Component master() {
        text.addClassName("dm-search");
        choice(role, "user.list.role", "access.role.", List.of(Role.values()));
        role.addValueChangeListener(change ->
                narrow(change.isFromClient(), address.with(address.filter().withRole(change.getValue()))));
        choice(active, "user.list.active", "user.list.active.", List.of(true, false));
        active.addValueChangeListener(change ->
                narrow(change.isFromClient(), address.with(address.filter().withActive(change.getValue()))));
        count.addClassNames("dm-2", "dm-s");
        count.getElement().setAttribute("role", "status");
        var filters = new Div(text, role, active, count);
        filters.addClassNames("dm-row", "dm-wrap", "dm-filters");
        var all = new Div(filters, grid);
        all.addClassName("dm-fill");
        return all;
    }

    private <T> void choice(Select<T> select, String name, String prefix, List<T> choices) {
        select.addClassName("dm-filter");
        select.setAriaLabel(getTranslation(name));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation(name + ".any"));
        select.setItemLabelGenerator(
                each -> each == null ? getTranslation(name + ".any") : getTranslation(prefix + each));
        select.setItems(choices);
    }

    private void narrow(boolean byPerson, UsersAddress wanted) {
        if (byPerson) {
            go(wanted);
        }
    }

    private Component detail() {
        return address.open().equals(UsersAddress.NEW)
                ? forms.create(this::saved, this::close)
                : forms.edit(open(), this::saved, this::close);
    }

    /** @throws Refused not found, for an id that is none or nobody's */
    private UserId open() {
        return UserId.of(address.open());
    }

    private void saved() {
        close();
        refresh();
    }

    private void search(String words) {
        go(address.with(address.filter().withText(words)));
    }

    private void close() {
        go(address.opening(""));
    }

    private void go(UsersAddress wanted) {
        getUI().ifPresent(ui -> ui.navigate(UsersView.class, wanted.parameters()));
    }

    /** Opens an account, as its link does. */
    void open(UserRow row) {
        go(address.opening(row.id().toString()));
    }
}
