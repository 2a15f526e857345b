package org.demarche.core.contact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.demarche.core.access.Edited;
import org.demarche.core.base.Source;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/**
 * Somebody outside: a contact on screen. Registered with a lawful basis and a source, described anew when more is known,
 * archived when no longer of use. Where they work is told by memberships, how to reach them by contact details.
 */
@Table("person")
public class Person extends Edited {

    @Id
    private PersonId id;

    private String name;
    private String sortName;
    private List<String> languages;
    private LawfulBasis lawfulBasis;
    private boolean doNotContact;
    private String note;
    private @Nullable Instant archivedAt;

    @Embedded(onEmpty = Embedded.OnEmpty.USE_EMPTY, prefix = "source_")
    private Source source;

    @MappedCollection(idColumn = "person_id")
    private Set<PersonName> names;

    /** For the mapper, which fills the fields. */
    private Person() {}

    static Person register(PersonId id, PersonFacts facts, Source source, LocalDate today) {
        var person = new Person();
        person.id = id;
        person.describe(facts, source, today);
        return person;
    }

    void describe(PersonFacts facts, Source from, LocalDate today) {
        name = facts.name();
        sortName = facts.sortName();
        names = Set.copyOf(facts.names());
        languages = facts.languages();
        lawfulBasis = facts.lawfulBasis();
        doNotContact = facts.doNotContact();
        note = facts.note();
        source = from.notLaterThan(today);
    }

    void archive(Instant now) {
        archivedAt = now;
    }

    void restore() {
        archivedAt = null;
    }

    public PersonId id() {
        return id;
    }

    public PersonFacts facts() {
        return new PersonFacts(name, List.copyOf(names), languages, lawfulBasis, doNotContact, note);
    }

    public Source source() {
        return source;
    }

    public boolean archived() {
        return archivedAt != null;
    }
}
