package org.demarche.core.contact;

import java.time.Clock;
import java.time.LocalDate;
import org.demarche.core.access.Needs;
import org.demarche.core.access.Right;
import org.demarche.core.base.Dates;
import org.demarche.core.base.Refused;
import org.demarche.core.base.Source;
import org.demarche.core.institution.InstitutionId;
import org.demarche.core.institution.InstitutionService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How persons and institutions are reached, and whether that still works. */
@Service
@Transactional
@Needs(Right.KEEP_CONTACTS)
public class ContactDetailService {

    private final ContactDetails details;
    private final PersonService persons;
    private final InstitutionService institutions;
    private final Clock clock;

    ContactDetailService(ContactDetails details, PersonService persons, InstitutionService institutions, Clock clock) {
        this.details = details;
        this.persons = persons;
        this.institutions = institutions;
        this.clock = clock;
    }

    /** @throws Refused not found */
    @Needs(Right.READ_CONTACTS)
    @Transactional(readOnly = true)
    public ContactDetail find(ContactDetailId id) {
        return details.findById(id).orElseThrow(Refused::notFound);
    }

    public ContactDetailId add(PersonId person, ContactDetailFacts facts, Source source) {
        persons.find(person);
        return details.save(ContactDetail.of(person, facts, source, today())).id();
    }

    public ContactDetailId add(InstitutionId institution, ContactDetailFacts facts, Source source) {
        institutions.find(institution);
        return details.save(ContactDetail.of(institution, facts, source, today()))
                .id();
    }

    /**
     * @param health as whoever describes it sees it; where it is another than before, it is so since today
     */
    public void describe(
            ContactDetailId id, int version, ContactDetailFacts facts, ContactHealth health, Source source) {
        var detail = load(id, version);
        boolean reported = health != detail.health();
        detail.describe(facts, source, today());
        if (reported) {
            detail.report(health, today());
        }
        details.save(detail);
    }

    /** Says since when it works, or does not. */
    public void report(ContactDetailId id, int version, ContactHealth health, LocalDate since) {
        var detail = load(id, version);
        detail.report(health, Dates.happened(since, today()));
        details.save(detail);
    }

    public void archive(ContactDetailId id, int version) {
        var detail = load(id, version);
        detail.archive(clock.instant());
        details.save(detail);
    }

    public void restore(ContactDetailId id) {
        var detail = find(id);
        detail.restore();
        details.save(detail);
    }

    private LocalDate today() {
        return Dates.begun(clock);
    }

    private ContactDetail load(ContactDetailId id, int version) {
        var detail = find(id);
        if (detail.version() != version) {
            throw Refused.stale();
        }
        return detail;
    }
}
