package org.demarche.core.institution;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.demarche.core.access.Access;
import org.demarche.core.access.Needs;
import org.demarche.core.access.Right;
import org.demarche.core.base.Dates;
import org.demarche.core.base.Refused;
import org.demarche.core.base.Source;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people do with the register of institutions. It is shared by all campaigns, so the role from sign-in decides: staff,
 * coordinators and administrators keep it, leadership reads it.
 */
@Service
@Transactional
@Needs(Right.KEEP_INSTITUTIONS)
public class InstitutionService {

    private final Institutions institutions;
    private final Access access;
    private final Clock clock;

    InstitutionService(Institutions institutions, Access access, Clock clock) {
        this.institutions = institutions;
        this.access = access;
        this.clock = clock;
    }

    /** Whether who is signed in keeps the register; screens offer nothing that would be refused. */
    @Needs(Right.READ_REGISTER)
    @Transactional(readOnly = true)
    public boolean mayKeep() {
        return access.may(Right.KEEP_INSTITUTIONS);
    }

    /** @throws Refused not found */
    @Needs(Right.READ_REGISTER)
    @Transactional(readOnly = true)
    public Institution find(InstitutionId id) {
        return institutions.findById(id).orElseThrow(Refused::notFound);
    }

    @Needs(Right.READ_REGISTER)
    @Transactional(readOnly = true)
    public Optional<Institution> findByCode(String code) {
        return institutions.findByCode(code);
    }

    public InstitutionId found(NewInstitution wanted) {
        var parent = wanted.parent() == null ? null : find(wanted.parent());
        if (wanted.role() != null) {
            refuseSecondChamberOfItsRole(wanted.parent(), wanted.role());
        }
        return institutions
                .save(Institution.found(InstitutionId.create(), wanted, parent, Dates.begun(clock)))
                .id();
    }

    /** A parliament of one chamber: both come to be at once and carry the same names. */
    public InstitutionId foundUnicameral(InstitutionFacts facts, Source source) {
        var parliament = found(NewInstitution.entered(InstitutionKind.PARLIAMENT, null, null, facts, source));
        found(NewInstitution.entered(InstitutionKind.CHAMBER, ChamberRole.UNICAMERAL, parliament, facts, source));
        return parliament;
    }

    public void describe(InstitutionId id, int version, InstitutionFacts facts, Elsewhere elsewhere, Source source) {
        var institution = load(id, version);
        elsewhere.identifiers().forEach(identifier -> refuseIdentifierOfAnother(id, identifier));
        institution.keep(elsewhere);
        institution.describe(facts, institution.parent().map(this::find).orElse(null), source, Dates.begun(clock));
        institutions.save(institution);
    }

    /** Everything that is kept about it was compared with a source today, by who is signed in. */
    public void confirm(InstitutionId id, int version) {
        var institution = load(id, version);
        institution.confirm(access.user(), LocalDate.now(clock));
        institutions.save(institution);
    }

    /** Takes it out of lists and choices. What stands under it goes first. */
    public void archive(InstitutionId id, int version) {
        long below = institutions.countByParentIdAndArchivedAtIsNull(id);
        if (below > 0) {
            throw new Refused("refused.institution.archive.has-parts", below);
        }
        var institution = load(id, version);
        institution.archive(clock.instant());
        institutions.save(institution);
    }

    public void restore(InstitutionId id) {
        var institution = find(id);
        institution.restore();
        institutions.save(institution);
    }

    private void refuseSecondChamberOfItsRole(@Nullable InstitutionId parliament, ChamberRole role) {
        if (parliament == null) {
            return; // refused by the aggregate
        }
        boolean alone = role == ChamberRole.UNICAMERAL
                && institutions.existsByParentIdAndKindAndArchivedAtIsNull(parliament, InstitutionKind.CHAMBER);
        if (alone
                || institutions.existsByParentIdAndChamberRoleAndArchivedAtIsNull(parliament, role)
                || institutions.existsByParentIdAndChamberRoleAndArchivedAtIsNull(parliament, ChamberRole.UNICAMERAL)) {
            throw new Refused("refused.institution.role.taken");
        }
    }

    private void refuseIdentifierOfAnother(InstitutionId id, ExternalId identifier) {
        if (institutions.others(id, identifier.scheme(), identifier.value()) > 0) {
            throw new Refused("refused.institution.identifier.taken", identifier.scheme(), identifier.value());
        }
    }

    private Institution load(InstitutionId id, int version) {
        var institution = find(id);
        if (institution.version() != version) {
            throw Refused.stale();
        }
        return institution;
    }
}
