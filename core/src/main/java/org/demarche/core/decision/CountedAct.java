package org.demarche.core.decision;

import org.demarche.core.base.PartialDate;
import org.demarche.core.institution.InstitutionId;
import org.jspecify.annotations.Nullable;

/** An act that grants the principal ask, and what it adds to the count. */
public record CountedAct(
        RecognitionId id,
        InstitutionId institution,
        @Nullable String country,
        @Nullable String state,
        String chamber,
        PartialDate adoptedOn,
        Verdict verdict) {}
