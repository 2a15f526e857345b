package org.demarche.core.outreach;

import org.demarche.core.institution.ChamberRole;
import org.demarche.core.institution.InstitutionId;
import org.demarche.core.institution.InstitutionKind;
import org.jspecify.annotations.Nullable;

/**
 * An institution without a case in the campaign.
 *
 * @param country ISO code; null for what belongs to no state
 * @param countryName in the language asked for
 * @param role which chamber it is; null for what is none
 * @param casesInState how many cases the campaign has in the same state
 */
public record TargetRow(
        InstitutionId id,
        InstitutionKind kind,
        @Nullable ChamberRole role,
        @Nullable String country,
        @Nullable String countryName,
        String name,
        int casesInState) {}
