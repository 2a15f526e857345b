package org.demarche.core.decision;

import org.demarche.core.base.PartialDate;
import org.demarche.core.institution.InstitutionId;
import org.demarche.core.institution.Verification;
import org.jspecify.annotations.Nullable;

/**
 * An act as the register lists it. The numbers are those of the report that is used; null is not known.
 *
 * @param country ISO code, null for an assembly of several states
 * @param seats of the report, else of the chamber
 * @param reports how many sources tell of the vote
 * @param counted whether it grants the principal ask of the campaign
 */
public record RecognitionRow(
        RecognitionId id,
        int version,
        PartialDate adoptedOn,
        InstitutionId institution,
        @Nullable String country,
        @Nullable String state,
        String chamber,
        @Nullable String chamberRole,
        ActForm form,
        String number,
        String title,
        @Nullable Integer votesFor,
        @Nullable Integer against,
        @Nullable Integer abstained,
        @Nullable Integer present,
        @Nullable Integer registered,
        @Nullable Integer seats,
        @Nullable VoteMethod method,
        int reports,
        boolean disputed,
        Verification verification,
        boolean counted) {}
