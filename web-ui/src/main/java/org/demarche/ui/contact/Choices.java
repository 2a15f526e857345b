package org.demarche.ui.contact;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.Set;
import org.demarche.core.base.Refused;
import org.demarche.core.contact.PersonFilter;
import org.demarche.core.contact.PersonId;
import org.demarche.core.contact.PersonList;
import org.demarche.core.contact.PersonRow;
import org.demarche.core.contact.PersonSort;
import org.demarche.core.contact.PostList;
import org.demarche.core.contact.PostRow;
import org.demarche.core.institution.InstitutionFilter;
import org.demarche.core.institution.InstitutionId;
import org.demarche.core.institution.InstitutionKind;
import org.demarche.core.institution.InstitutionList;
import org.demarche.core.institution.InstitutionRow;
import org.demarche.core.institution.InstitutionSort;
import org.demarche.ui.part.Slices;
import org.springframework.stereotype.Component;

/** Fields to choose a person or an institution in; both are looked for while one types. */
@Component
class Choices {

    private final PersonList persons;
    private final InstitutionList institutions;
    private final PostList posts;

    Choices(PersonList persons, InstitutionList institutions, PostList posts) {
        this.persons = persons;
        this.institutions = institutions;
        this.posts = posts;
    }

    ComboBox<PersonRow> persons() {
        var ui = UI.getCurrent();
        var choice = new ComboBox<PersonRow>(ui.getTranslation("contact.form.person"));
        choice.setWidthFull();
        choice.setRequiredIndicatorVisible(true);
        choice.setHelperText(ui.getTranslation("contact.form.person.help"));
        choice.setItemLabelGenerator(PersonRow::name);
        choice.setItems(query -> persons
                .find(
                        PersonFilter.NONE.withText(query.getFilter().orElse("")),
                        PersonSort.NAME,
                        false,
                        Slices.of(query),
                        ui.getLocale())
                .stream());
        return choice;
    }

    /** @throws Refused not found */
    PersonRow person(String id) {
        return persons.find(PersonId.of(id), UI.getCurrent().getLocale()).orElseThrow(Refused::notFound);
    }

    ComboBox<InstitutionRow> institutions(String label, Set<InstitutionKind> kinds) {
        var choice = new ComboBox<InstitutionRow>(label);
        choice.setWidthFull();
        choice.setItemLabelGenerator(Choices::label);
        var language = UI.getCurrent().getLocale();
        choice.setItems(query -> institutions
                .find(
                        InstitutionFilter.NONE
                                .withKinds(kinds)
                                .withText(query.getFilter().orElse("")),
                        InstitutionSort.COUNTRY,
                        false,
                        Slices.of(query),
                        language)
                .stream());
        return choice;
    }

    /** @throws Refused not found */
    InstitutionRow institution(String id) {
        return institution(InstitutionId.of(id));
    }

    /** @throws Refused not found */
    InstitutionRow institution(InstitutionId id) {
        return institutions.tree(id, UI.getCurrent().getLocale()).stream()
                .findFirst()
                .orElseThrow(Refused::notFound);
    }

    /** The posts of the institution itself. */
    List<PostRow> posts(InstitutionId institution) {
        return posts.of(institution, UI.getCurrent().getLocale()).stream()
                .filter(post -> post.institutionId().equals(institution))
                .toList();
    }

    private static String label(InstitutionRow row) {
        var place = row.parentName() == null ? row.name() : row.name() + ", " + row.parentName();
        return row.countryName() == null ? place : row.countryName() + ": " + place;
    }
}
