package org.demarche.core.institution;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.core.access.Edited;
import org.demarche.core.access.UserId;
import org.demarche.core.base.Refused;
import org.demarche.core.base.Source;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A body that can be addressed. Founded once, under a parent that never changes; described anew with every correction,
 * each with its source; confirmed by somebody who compared it; archived when it is no more, never removed.
 */
@Table("institution")
public class Institution extends Edited {

    @Id
    private InstitutionId id;

    private InstitutionKind kind;
    private @Nullable ChamberRole chamberRole;
    private @Nullable InstitutionId parentId;
    private @Nullable String country;
    private @Nullable String code;
    private ZoneId zone;
    private @Nullable Integer seats;
    private List<String> languages;
    private @Nullable String website;
    private Verification verification;
    private @Nullable LocalDate checkedOn;
    private @Nullable UserId checkedBy;
    private String note;
    private @Nullable Instant archivedAt;

    @MappedCollection(idColumn = "institution_id")
    private Set<InstitutionName> names;

    @MappedCollection(idColumn = "institution_id")
    private Set<ExternalId> identifiers;

    @MappedCollection(idColumn = "institution_id", keyColumn = "position")
    private List<Cited> sources;

    /** For the mapper, which fills the fields. */
    private Institution() {}

    static Institution found(InstitutionId id, NewInstitution wanted, @Nullable Institution parent, LocalDate today) {
        if (!wanted.kind().mayStandUnder(parent == null ? null : parent.kind)) {
            throw new Refused("refused.institution.parent");
        }
        if ((wanted.kind() == InstitutionKind.CHAMBER) != (wanted.role() != null)) {
            throw new Refused("refused.institution.role");
        }
        var founded = new Institution();
        founded.id = id;
        founded.kind = wanted.kind();
        founded.chamberRole = wanted.role();
        founded.parentId = wanted.parent();
        founded.note = "";
        founded.verification = Verification.UNVERIFIED;
        founded.identifiers = Set.of();
        founded.sources = List.of();
        founded.come(wanted.origin());
        founded.describe(wanted.facts(), parent, wanted.source(), today);
        return founded;
    }

    private void come(NewInstitution.@Nullable Origin origin) {
        if (origin != null) {
            code = origin.code();
            identifiers = Set.copyOf(origin.identifiers());
            verification = origin.verification();
        }
    }

    void describe(InstitutionFacts facts, @Nullable Institution parent, Source source, LocalDate today) {
        country = parent == null ? facts.country() : parent.country;
        if (kind.hasCountry() && country == null) {
            throw new Refused("refused.institution.country.missing");
        }
        names = Set.copyOf(facts.names());
        zone = facts.zone();
        seats = facts.seats();
        languages = facts.languages();
        website = facts.website();
        cite(source, today);
    }

    /** Adds the source; one with the same page and words only gets its new day. */
    private void cite(Source source, LocalDate today) {
        var all = new ArrayList<>(sources);
        all.removeIf(cited -> cited.source().checked(today).equals(source.checked(today)));
        all.add(new Cited(source.notLaterThan(today)));
        sources = all;
    }

    void keep(Elsewhere elsewhere) {
        identifiers = Set.copyOf(elsewhere.identifiers());
        note = elsewhere.note();
    }

    /** Somebody compared everything with the institution's own pages today. */
    void confirm(UserId by, LocalDate today) {
        verification = Verification.VERIFIED;
        checkedOn = today;
        checkedBy = by;
    }

    void archive(Instant now) {
        archivedAt = now;
    }

    void restore() {
        archivedAt = null;
    }

    public InstitutionId id() {
        return id;
    }

    public InstitutionKind kind() {
        return kind;
    }

    public Optional<ChamberRole> chamberRole() {
        return Optional.ofNullable(chamberRole);
    }

    public Optional<InstitutionId> parent() {
        return Optional.ofNullable(parentId);
    }

    public @Nullable String code() {
        return code;
    }

    public ZoneId zone() {
        return zone;
    }

    public Verification verification() {
        return verification;
    }

    public @Nullable LocalDate checkedOn() {
        return checkedOn;
    }

    public boolean archived() {
        return archivedAt != null;
    }

    public InstitutionFacts facts() {
        return new InstitutionFacts(List.copyOf(names), country, zone, seats, languages, website);
    }

    /** The identifiers by their schemes' names, and the note. */
    public Elsewhere elsewhere() {
        var byScheme = identifiers.stream()
                .sorted(Comparator.comparing(ExternalId::scheme))
                .toList();
        return new Elsewhere(byScheme, note);
    }

    public List<Source> sources() {
        return sources.stream().map(Cited::source).toList();
    }

    @Table("institution_source")
    record Cited(
            @Embedded(onEmpty = Embedded.OnEmpty.USE_EMPTY) Source source) {}
}
