package org.demarche.core.contact;

import java.time.Clock;
import org.demarche.core.access.Access;
import org.demarche.core.access.Needs;
import org.demarche.core.access.Right;
import org.demarche.core.base.Dates;
import org.demarche.core.base.Refused;
import org.demarche.core.base.Source;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people do with contacts: staff and coordinators keep them, leadership reads them, administrators do neither. */
@Service
@Transactional
@Needs(Right.KEEP_CONTACTS)
public class PersonService {

    private final Persons persons;
    private final Access access;
    private final Clock clock;

    PersonService(Persons persons, Access access, Clock clock) {
        this.persons = persons;
        this.access = access;
        this.clock = clock;
    }

    /** Whether who is signed in keeps contacts; screens offer nothing that would be refused. */
    @Needs(Right.BE_HERE)
    @Transactional(readOnly = true)
    public boolean mayKeep() {
        return access.may(Right.KEEP_CONTACTS);
    }

    @Needs(Right.BE_HERE)
    @Transactional(readOnly = true)
    public boolean mayRead() {
        return access.may(Right.READ_CONTACTS);
    }

    /** @throws Refused not found */
    @Needs(Right.READ_CONTACTS)
    @Transactional(readOnly = true)
    public Person find(PersonId id) {
        return persons.findById(id).orElseThrow(Refused::notFound);
    }

    public PersonId register(PersonFacts facts, Source source) {
        return persons.save(Person.register(PersonId.create(), facts, source, Dates.begun(clock)))
                .id();
    }

    public void describe(PersonId id, int version, PersonFacts facts, Source source) {
        var person = load(id, version);
        person.describe(facts, source, Dates.begun(clock));
        persons.save(person);
    }

    /** Takes the person out of lists and choices; what they did with us stays. */
    public void archive(PersonId id, int version) {
        var person = load(id, version);
        person.archive(clock.instant());
        persons.save(person);
    }

    public void restore(PersonId id) {
        var person = find(id);
        person.restore();
        persons.save(person);
    }

    private Person load(PersonId id, int version) {
        var person = find(id);
        if (person.version() != version) {
            throw Refused.stale();
        }
        return person;
    }
}
