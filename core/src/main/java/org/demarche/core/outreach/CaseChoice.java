package org.demarche.core.outreach;

import org.demarche.core.access.CaseId;
import org.jspecify.annotations.Nullable;

/** A case where one is chosen. */
public record CaseChoice(
        CaseId id,
        String reference,
        String institution,
        @Nullable String country) {}
