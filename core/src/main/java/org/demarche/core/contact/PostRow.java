package org.demarche.core.contact;

import org.demarche.core.base.PartialDate;
import org.demarche.core.institution.InstitutionId;
import org.jspecify.annotations.Nullable;

/**
 * A post with who holds it today; a post of several holders is as many rows, one that nobody holds is one.
 *
 * @param parentName what its institution stands under; null for what stands by itself
 * @param personId null when nobody is known to hold it
 * @param since null when not known
 */
public record PostRow(
        PostId id,
        InstitutionId institutionId,
        String institutionName,
        @Nullable String parentName,
        PostRole role,
        String label,
        @Nullable PersonId personId,
        @Nullable String personName,
        @Nullable PartialDate since) {}
