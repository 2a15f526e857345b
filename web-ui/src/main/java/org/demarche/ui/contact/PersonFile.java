package org.demarche.ui.contact;

import java.util.List;
import java.util.Locale;
import org.demarche.core.access.Access;
import org.demarche.core.base.Refused;
import org.demarche.core.contact.ContactDetailList;
import org.demarche.core.contact.ContactDetailRow;
import org.demarche.core.contact.MembershipList;
import org.demarche.core.contact.MembershipRow;
import org.demarche.core.contact.Person;
import org.demarche.core.contact.PersonId;
import org.demarche.core.contact.PersonName;
import org.demarche.core.contact.PersonService;
import org.demarche.core.find.CasesOf;
import org.demarche.core.find.InstitutionCase;
import org.springframework.stereotype.Component;

/**
 * Everything that the page of one person shows, read at once.
 *
 * @param name in the user's language
 */
record PersonFile(
        Person person,
        String name,
        List<MembershipRow> memberships,
        List<ContactDetailRow> channels,
        List<InstitutionCase> cases) {

    /** Reads it. */
    @Component
    static class Reader {

        private final PersonService persons;
        private final MembershipList memberships;
        private final ContactDetailList channels;
        private final CasesOf cases;
        private final Access access;

        Reader(
                PersonService persons,
                MembershipList memberships,
                ContactDetailList channels,
                CasesOf cases,
                Access access) {
            this.persons = persons;
            this.memberships = memberships;
            this.channels = channels;
            this.cases = cases;
            this.access = access;
        }

        /** @throws Refused not found */
        PersonFile read(PersonId id, Locale language) {
            var person = persons.find(id);
            var name = person.facts().names().stream()
                    .filter(each -> each.language().equals(language.getLanguage()))
                    .map(PersonName::name)
                    .findFirst()
                    .orElse(person.facts().name());
            return new PersonFile(
                    person,
                    name,
                    memberships.of(id, language),
                    channels.of(id, language),
                    cases.person(access.scope(), id, language));
        }
    }
}
