package org.demarche.ui.institution;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import org.demarche.ui.format.Formats;

/**
 * The first page of an institution: a card for each chamber, whom to write to and how, what was adopted, and what passed
 * last. Three columns, as full as each other.
 */
class InstitutionProfile extends Div {

    private static final int COLUMNS = 3;

    private final Div columns = new Div();

    /**
     * @param reach whom to write to and how: two cards, none for those who do not read contacts
     * @param acts what was adopted; empty for nothing
     * @param sittings the strip of sittings; empty for what has none
     */
    InstitutionProfile(
            InstitutionFile file,
            InstitutionWords words,
            Formats formats,
            List<Component> reach,
            Optional<Component> acts,
            Optional<Component> sittings) {
        addClassName("dm-stack");
        sittings.ifPresent(this::add);
        columns.addClassNames("dm-cols", "profile");
        var houses = file.houses().stream()
                .map(house -> column(new HouseCard(file, house, words, formats)))
                .toList();
        int free = COLUMNS - houses.size() - (acts.isPresent() ? 1 : 0);
        if (free == reach.size()) {
            reach.forEach(this::column);
        } else if (free > 0 && !reach.isEmpty()) {
            reach.forEach(column()::add);
        } else {
            spread(reach.reversed(), houses);
        }
        acts.ifPresent(this::column);
        add(columns);
        if (file.contactsShown()) {
            add(new LastContactsCard(file.lastContacts(), formats));
        }
    }

    private Div column(Component... cards) {
        var column = new Div(cards);
        column.addClassName("dm-stack");
        columns.add(column);
        return column;
    }

    /** Where every column is taken, one under each house. */
    private static void spread(List<Component> cards, List<Div> houses) {
        for (int i = 0; i < cards.size(); i++) {
            houses.get(i % houses.size()).add(cards.get(i));
        }
    }
}
