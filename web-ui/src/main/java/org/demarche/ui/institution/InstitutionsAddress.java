package org.demarche.ui.institution;

import com.vaadin.flow.router.QueryParameters;
import org.demarche.core.institution.InstitutionFilter;
import org.demarche.core.institution.InstitutionSort;
import org.demarche.ui.part.AddressWords;

/** What the address of the register says: filter and order. What it says wrongly counts as not said. */
record InstitutionsAddress(String text, Shown shown, boolean archived, InstitutionSort sort, boolean descending) {

    static final InstitutionsAddress START =
            new InstitutionsAddress("", Shown.PARLIAMENTS, false, InstitutionSort.COUNTRY, false);

    static InstitutionsAddress of(QueryParameters said) {
        return new InstitutionsAddress(
                AddressWords.text(said, "text"),
                AddressWords.constant(said, "show", Shown.class).orElse(Shown.PARLIAMENTS),
                AddressWords.flag(said, "archived"),
                AddressWords.constant(said, "sort", InstitutionSort.class).orElse(InstitutionSort.COUNTRY),
                AddressWords.flag(said, "descending"));
    }

    InstitutionFilter filter() {
        return InstitutionFilter.NONE.withText(text).withKinds(shown.kinds()).withArchived(archived);
    }

    QueryParameters parameters() {
        return new AddressWords()
                .text("text", text)
                .constant("show", shown, Shown.PARLIAMENTS)
                .flag("archived", archived)
                .constant("sort", sort, InstitutionSort.COUNTRY)
                .flag("descending", descending)
                .parameters();
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
}
