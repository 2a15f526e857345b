package org.demarche.ui.user;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.demarche.core.access.UserList;
import org.demarche.core.access.UserRow;
import org.demarche.core.access.UserSort;
import org.demarche.ui.format.Formats;
import org.demarche.ui.part.ColumnsByWidth;
import org.demarche.ui.part.OpenOnEnter;
import org.demarche.ui.part.PersonAvatar;
import org.demarche.ui.part.Slices;

/** The accounts, a page of them at a time. */
class UsersGrid extends Grid<UserRow> {

    private static final String NAME = """
            <span class="dm-row"><span class="dm-avatar" aria-hidden="true">${item.letters}</span>\
            <a class="dm-name dm-b dm-ellipsis" href="${item.href}">${item.name}</a>\
            <span class="dm-2 dm-nowrap" ?hidden="${!item.off}">${item.off}</span></span>""";
    private static final String CARD = """
            <div class="dm-cell-card"><a class="dm-name dm-b" href="${item.href}">${item.name}</a>\
            <span class="dm-2 dm-ellipsis">${item.email}</span>\
            <span class="dm-2">${item.roles} ${item.off}</span></div>""";

    private final transient Formats formats;
    private final transient Supplier<UsersAddress> address;

    UsersGrid(UserList list, Formats formats, SerializableConsumer<UsersAddress> go, Supplier<UsersAddress> address) {
        this.formats = formats;
        this.address = address;
        setAllRowsVisible(false);
        setSizeFull();
        getElement().setAttribute("aria-label", getTranslation("user.list.title"));
        var card = addColumn(renderer(CARD)).setHeader(getTranslation("user.name"));
        sorted(addColumn(renderer(NAME)), UserSort.NAME, "user.name").setFlexGrow(2);
        var email =
                sorted(addColumn(UserRow::email), UserSort.EMAIL, "user.email").setFlexGrow(2);
        addColumn(this::roles).setHeader(getTranslation("user.roles")).setFlexGrow(2);
        var seen = sorted(addColumn(this::seen), UserSort.LAST_SEEN, "user.last-seen");
        new ColumnsByWidth(this, card).above(ColumnsByWidth.TABLET, email, seen);
        addSortListener(sort -> {
            if (sort.isFromClient()) {
                var order = sort.getSortOrder();
                go.accept(order.isEmpty() ? address.get().with(UserSort.NAME, false) : sortedBy(order.getFirst()));
            }
        });
        OpenOnEnter.in(this, row -> go.accept(address.get().opening(row.id().toString())));
        setItems(
                query -> list
                        .find(
                                address.get().filter(),
                                address.get().sort(),
                                address.get().descending(),
                                Slices.of(query))
                        .stream(),
                _ -> list.count(address.get().filter()));
    }

    /** Shows what the address says, its open row marked. */
    void show(UsersAddress wanted, int found) {
        var column = getColumnByKey(wanted.sort().name());
        if (column != null) {
            sort(List.of(new GridSortOrder<>(
                    column, wanted.descending() ? SortDirection.DESCENDING : SortDirection.ASCENDING)));
        }
        getDataProvider().refreshAll();
        setPartNameGenerator(row -> row.id().toString().equals(wanted.open()) ? "dm-open" : null);
    }

    private UsersAddress sortedBy(GridSortOrder<UserRow> order) {
        return address.get()
                .with(UserSort.valueOf(order.getSorted().getKey()), order.getDirection() == SortDirection.DESCENDING);
    }

    private Column<UserRow> sorted(Column<UserRow> column, UserSort sort, String header) {
        return column.setKey(sort.name()).setSortProperty(sort.name()).setHeader(getTranslation(header));
    }

    private LitRenderer<UserRow> renderer(String template) {
        return LitRenderer.<UserRow>of(template)
                .withProperty("name", UserRow::name)
                .withProperty("letters", row -> PersonAvatar.initials(row.name()))
                .withProperty("email", UserRow::email)
                .withProperty("roles", this::roles)
                .withProperty("off", row -> row.active() ? "" : getTranslation("user.off"))
                .withProperty("href", this::href);
    }

    private String href(UserRow row) {
        var open = address.get().opening(row.id().toString());
        return UsersAddress.PATH + "?" + open.parameters().getQueryString();
    }

    String roles(UserRow row) {
        var names = new ArrayList<String>();
        row.roles().stream().sorted().forEach(role -> names.add(getTranslation("access.role." + role.name())));
        return names.stream().collect(Collectors.joining(", "));
    }

    private String seen(UserRow row) {
        return row.lastSeenAt() == null ? getTranslation("user.never-seen") : formats.moment(row.lastSeenAt());
    }
}
