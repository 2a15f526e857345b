package org.demarche.ui.institution;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.demarche.core.institution.InstitutionFilter;
import org.demarche.core.institution.InstitutionSort;

/** What the address of the register says: filter and order. What it says wrongly counts as not said. */
record InstitutionsAddress(String text, Shown shown, boolean archived, InstitutionSort sort, boolean descending) {

    static final InstitutionsAddress START =
            new InstitutionsAddress("", Shown.PARLIAMENTS, false, InstitutionSort.COUNTRY, false);

    static InstitutionsAddress of(QueryParameters said) {
        return new InstitutionsAddress(
                said.getSingleParameter("text").orElse(""),
                constant(Shown.class, said, "show").orElse(Shown.PARLIAMENTS),
                said.getSingleParameter("archived").isPresent(),
                constant(InstitutionSort.class, said, "sort").orElse(InstitutionSort.COUNTRY),
                said.getSingleParameter("descending").isPresent());
    }

    InstitutionFilter filter() {
        return InstitutionFilter.NONE.withText(text).withKinds(shown.kinds()).withArchived(archived);
    }

    QueryParameters parameters() {
        var all = new HashMap<String, String>();
        put(all, "text", text);
        put(all, "show", shown == Shown.PARLIAMENTS ? "" : shown.name());
        put(all, "archived", archived ? "true" : "");
        put(all, "sort", sort == InstitutionSort.COUNTRY ? "" : sort.name());
        put(all, "descending", descending ? "true" : "");
        return QueryParameters.simple(all);
    }

    InstitutionsAddress withText(String wanted) {
        return new InstitutionsAddress(wanted.strip(), shown, archived, sort, descending);
    }

    InstitutionsAddress with(Shown wanted) {
        return new InstitutionsAddress(text, wanted, archived, sort, descending);
    }

    InstitutionsAddress withArchived(boolean wanted) {
        return new InstitutionsAddress(text, shown, wanted, sort, descending);
    }

    InstitutionsAddress with(InstitutionSort wanted, boolean reversed) {
        return new InstitutionsAddress(text, shown, archived, wanted, reversed);
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
