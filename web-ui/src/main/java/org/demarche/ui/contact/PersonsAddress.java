package org.demarche.ui.contact;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.demarche.core.contact.PersonFilter;
import org.demarche.core.contact.PersonSort;

/** What the address of the contacts says: filter and order. What it says wrongly counts as not said. */
record PersonsAddress(PersonFilter filter, PersonSort sort, boolean descending) {

    static final PersonsAddress START = new PersonsAddress(PersonFilter.NONE, PersonSort.NAME, false);

    static PersonsAddress of(QueryParameters said) {
        var filter = PersonFilter.NONE
                .withText(said.getSingleParameter("text").orElse(""))
                .withReach(constant(PersonFilter.Reach.class, said, "reach").orElse(null))
                .withArchived(said.getSingleParameter("archived").isPresent());
        return new PersonsAddress(
                filter,
                constant(PersonSort.class, said, "sort").orElse(PersonSort.NAME),
                said.getSingleParameter("descending").isPresent());
    }

    QueryParameters parameters() {
        var all = new HashMap<String, String>();
        put(all, "text", filter.text());
        put(all, "reach", filter.reach() == null ? "" : filter.reach().name());
        put(all, "archived", filter.archived() ? "true" : "");
        put(all, "sort", sort == PersonSort.NAME ? "" : sort.name());
        put(all, "descending", descending ? "true" : "");
        return QueryParameters.simple(all);
    }

    PersonsAddress with(PersonFilter wanted) {
        return new PersonsAddress(wanted, sort, descending);
    }

    PersonsAddress with(PersonSort wanted, boolean reversed) {
        return new PersonsAddress(filter, wanted, reversed);
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
