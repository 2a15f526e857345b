package org.demarche.ui.contact;

import com.vaadin.flow.router.QueryParameters;
import org.demarche.core.contact.PersonFilter;
import org.demarche.core.contact.PersonSort;
import org.demarche.ui.part.AddressWords;

/** What the address of the contacts says: filter and order. What it says wrongly counts as not said. */
record PersonsAddress(PersonFilter filter, PersonSort sort, boolean descending) {

    static final PersonsAddress START = new PersonsAddress(PersonFilter.NONE, PersonSort.NAME, false);

    static PersonsAddress of(QueryParameters said) {
        var filter = PersonFilter.NONE
                .withText(AddressWords.text(said, "text"))
                .withReach(AddressWords.constant(said, "reach", PersonFilter.Reach.class)
                        .orElse(null))
                .withArchived(AddressWords.flag(said, "archived"));
        return new PersonsAddress(
                filter,
                AddressWords.constant(said, "sort", PersonSort.class).orElse(PersonSort.NAME),
                AddressWords.flag(said, "descending"));
    }

    QueryParameters parameters() {
        return new AddressWords()
                .text("text", filter.text())
                .text("reach", filter.reach() == null ? "" : filter.reach().name())
                .flag("archived", filter.archived())
                .constant("sort", sort, PersonSort.NAME)
                .flag("descending", descending)
                .parameters();
    }

    PersonsAddress with(PersonFilter wanted) {
        return new PersonsAddress(wanted, sort, descending);
    }

    PersonsAddress with(PersonSort wanted, boolean reversed) {
        return new PersonsAddress(filter, wanted, reversed);
    }
}
