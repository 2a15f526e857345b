package org.demarche.ui.contact;

import org.demarche.core.contact.PersonId;
import org.demarche.core.contact.PersonService;
import org.demarche.ui.error.AddressGate;
import org.springframework.stereotype.Component;

/** Contacts exist for all who work in campaigns. */
@Component
class PersonGate implements AddressGate {

    private final PersonService persons;

    PersonGate(PersonService persons) {
        this.persons = persons;
    }

    @Override
    public String place() {
        return ContactNavigation.PATH;
    }

    @Override
    public void require(String id) {
        persons.find(PersonId.of(id));
    }
}
