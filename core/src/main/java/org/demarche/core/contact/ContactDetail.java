package org.demarche.core.contact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.demarche.core.access.Edited;
import org.demarche.core.base.Source;
import org.demarche.core.institution.InstitutionId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/** A way to reach a person or an institution. Begins as working; what comes back or is refused changes its health. */
@Table("contact_detail")
public class ContactDetail extends Edited {

    @Id
    private ContactDetailId id;

    private @Nullable PersonId personId;
    private @Nullable InstitutionId institutionId;
    private ContactKind kind;
    private String value;
    private ContactPurpose purpose;
    private ContactHealth health;
    private @Nullable LocalDate healthSince;
    private String note;
    private @Nullable Instant archivedAt;

    @Embedded(onEmpty = Embedded.OnEmpty.USE_EMPTY, prefix = "source_")
    private Source source;

    /** For the mapper, which fills the fields. */
    private ContactDetail() {}

    static ContactDetail of(PersonId person, ContactDetailFacts facts, Source source, LocalDate today) {
        var detail = add(facts, source, today);
        detail.personId = person;
        return detail;
    }

    static ContactDetail of(InstitutionId institution, ContactDetailFacts facts, Source source, LocalDate today) {
        var detail = add(facts, source, today);
        detail.institutionId = institution;
        return detail;
    }

    private static ContactDetail add(ContactDetailFacts facts, Source source, LocalDate today) {
        var detail = new ContactDetail();
        detail.id = ContactDetailId.create();
        detail.kind = facts.kind();
        detail.value = facts.value();
        detail.health = ContactHealth.OK;
        detail.describe(facts, source, today);
        return detail;
    }

    /** Another value is another channel: nothing came back from it yet. */
    void describe(ContactDetailFacts facts, Source from, LocalDate today) {
        if (kind != facts.kind() || !value.equals(facts.value())) {
            health = ContactHealth.OK;
            healthSince = null;
        }
        kind = facts.kind();
        value = facts.value();
        purpose = facts.purpose();
        note = facts.note();
        source = from.notLaterThan(today);
    }

    void report(ContactHealth found, LocalDate since) {
        health = found;
        healthSince = since;
    }

    void archive(Instant now) {
        archivedAt = now;
    }

    void restore() {
        archivedAt = null;
    }

    public ContactDetailId id() {
        return id;
    }

    public Optional<PersonId> person() {
        return Optional.ofNullable(personId);
    }

    public Optional<InstitutionId> institution() {
        return Optional.ofNullable(institutionId);
    }

    public ContactDetailFacts facts() {
        return new ContactDetailFacts(kind, value, purpose, note);
    }

    public ContactHealth health() {
        return health;
    }

    public Optional<LocalDate> healthSince() {
        return Optional.ofNullable(healthSince);
    }

    public Source source() {
        return source;
    }

    public boolean archived() {
        return archivedAt != null;
    }
}
