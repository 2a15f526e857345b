package org.demarche.core.contact;

import org.demarche.core.base.PartialDate;
import org.demarche.core.institution.InstitutionId;
import org.jspecify.annotations.Nullable;

/**
 * A membership with the names of both sides.
 *
 * @param parentName what the institution stands under; null for what stands by itself
 * @param country of the institution, ISO code
 * @param onBehalfOf the name of the group or delegation
 * @param present whether it lasts today
 * @param sourceUrl the page that says so, when there is one
 */
public record MembershipRow(
        MembershipId id,
        PersonId personId,
        String personName,
        InstitutionId institutionId,
        String institutionName,
        @Nullable String parentName,
        @Nullable String country,
        @Nullable PostId postId,
        @Nullable String post,
        @Nullable String onBehalfOf,
        @Nullable PartialDate fromOn,
        @Nullable PartialDate untilOn,
        boolean present,
        @Nullable String sourceUrl,
        String sourceNote) {}
