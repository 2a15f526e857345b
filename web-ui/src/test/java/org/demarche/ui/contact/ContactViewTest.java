package org.demarche.ui.contact;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.demarche.core.access.Role;
import org.demarche.core.base.Source;
import org.demarche.core.contact.ContactDetailFacts;
import org.demarche.core.contact.ContactDetailService;
import org.demarche.core.contact.ContactKind;
import org.demarche.core.contact.ContactPurpose;
import org.demarche.core.contact.LawfulBasis;
import org.demarche.core.contact.PersonFacts;
import org.demarche.core.contact.PersonId;
import org.demarche.core.contact.PersonName;
import org.demarche.core.contact.PersonService;
import org.demarche.ui.ViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ContactViewTest extends ViewTest {

    private static final Source LETTER = new Source(null, "Their letter", LocalDate.of(2025, 3, 4));

    @Autowired
    private PersonService persons;

    @Autowired
    private ContactDetailService details;

    @Test
    void narrowsTheListByTheAddress() {
        signInAs("contact-staff", Role.STAFF);
        var name = "Heike " + UUID.randomUUID();
        person(name);

        UI.getCurrent().navigate(PersonListView.class, QueryParameters.of("text", name));
        var view = (PersonListView) getCurrentView();

        assertThat(view.text.getValue()).isEqualTo(name);
        assertThat(view.grid.getLazyDataView().getItems()).singleElement().satisfies(row -> assertThat(row.ownName())
                .isEqualTo(name));
    }

    @Test
    void saysWhatToDoWhenNothingFits() {
        signInAs("contact-staff", Role.STAFF);

        UI.getCurrent().navigate(PersonListView.class, QueryParameters.of("text", "zzyzx-" + UUID.randomUUID()));

        assertThat(words()).contains("No contact fits the filter");
    }

    @Test
    void showsHowToReachSomebodyAndWhereThatIsFrom() {
        signInAs("contact-staff", Role.STAFF);
        var id = person("Heike Mustermann");
        details.add(
                id,
                new ContactDetailFacts(ContactKind.EMAIL, "h@bundestag.example", ContactPurpose.OFFICE, ""),
                LETTER);

        UI.getCurrent().navigate(ContactNavigation.href(id));

        assertThat(words()).contains("h@bundestag.example", "Works", "Their letter", "Works for an institution");
        assertThat(find(Button.class).withText("Edit").exists()).isTrue();
    }

    @Test
    void letsLeadershipReadAndChangeNothing() {
        signInAs("contact-staff", Role.STAFF);
        var id = person("Heike Mustermann");
        signInAs("contact-leader", Role.LEADERSHIP);

        UI.getCurrent().navigate(ContactNavigation.href(id));

        assertThat(words()).contains("Heike Mustermann");
        assertThat(find(Button.class).withText("Edit").exists()).isFalse();
    }

    private String words() {
        return getCurrentView().getElement().getTextRecursively();
    }

    private PersonId person(String name) {
        return persons.register(
                new PersonFacts(
                        name,
                        List.of(new PersonName("uk", "Гайке")),
                        List.of("de"),
                        LawfulBasis.LEGITIMATE_INTEREST,
                        false,
                        ""),
                LETTER);
    }
}
