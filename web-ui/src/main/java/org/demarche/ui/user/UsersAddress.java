package org.demarche.ui.user;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.demarche.core.access.Role;
import org.demarche.core.access.UserFilter;
import org.demarche.core.access.UserSort;

/**
 * What the address of the accounts says: filter, order, and which account is open. What it says wrongly counts as not said.
 *
 * @param open the id of an account, {@value #NEW}, or empty
 */
record UsersAddress(UserFilter filter, UserSort sort, boolean descending, String open) {

    static final String PATH = "admin/users";
    static final String NEW = "new";
    static final UsersAddress START = new UsersAddress(UserFilter.NONE, UserSort.NAME, false, "");

    static UsersAddress of(QueryParameters said) {
        var filter = UserFilter.NONE
                .withText(said.getSingleParameter("text").orElse(""))
                .withRole(constant(Role.class, said, "role").orElse(null))
                .withActive(
                        said.getSingleParameter("active").map(Boolean::valueOf).orElse(null));
        return new UsersAddress(
                filter,
                constant(UserSort.class, said, "sort").orElse(UserSort.NAME),
                said.getSingleParameter("descending").isPresent(),
                said.getSingleParameter("user").orElse(""));
    }

    QueryParameters parameters() {
        var all = new HashMap<String, String>();
        put(all, "text", filter.text());
        put(all, "role", filter.role() == null ? "" : filter.role().name());
        put(all, "active", filter.active() == null ? "" : filter.active().toString());
        put(all, "sort", sort == UserSort.NAME ? "" : sort.name());
        put(all, "descending", descending ? "true" : "");
        put(all, "user", open);
        return QueryParameters.simple(all);
    }

    UsersAddress with(UserFilter wanted) {
        return new UsersAddress(wanted, sort, descending, open);
    }

    UsersAddress with(UserSort wanted, boolean reversed) {
        return new UsersAddress(filter, wanted, reversed, open);
    }

    UsersAddress opening(String account) {
        return new UsersAddress(filter, sort, descending, account);
    }

    private static void put(Map<String, String> all, String name, String value) {
        if (!value.isEmpty()) {
            all.put(name, value);
        }
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, QueryParameters said, String name) {
        return said.getSingleParameter(name).flatMap(text -> Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equals(text))
                .findFirst());
    }
}
