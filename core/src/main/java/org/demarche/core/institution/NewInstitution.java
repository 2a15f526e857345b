package org.demarche.core.institution;

import java.util.List;
import org.demarche.core.base.Source;
import org.jspecify.annotations.Nullable;

/**
 * An institution to be.
 *
 * @param role for a chamber, and only for one
 * @param parent what it stands under; null for what stands by itself
 * @param origin where it comes from reference data; null when a person enters it
 */
public record NewInstitution(
        InstitutionKind kind,
        @Nullable ChamberRole role,
        @Nullable InstitutionId parent,
        InstitutionFacts facts,
        Source source,
        @Nullable Origin origin) {

    /**
     * What reference data knows beyond the facts.
     *
     * @param code the stable key of the data, unique: {@code CZ-LC01}
     */
    public record Origin(String code, List<ExternalId> identifiers, Verification verification) {

        public Origin {
            identifiers = List.copyOf(identifiers);
        }
    }

    public static NewInstitution entered(
            InstitutionKind kind,
            @Nullable ChamberRole role,
            @Nullable InstitutionId parent,
            InstitutionFacts facts,
            Source source) {
        return new NewInstitution(kind, role, parent, facts, source, null);
    }
}
