package org.demarche.core.outreach;

import org.demarche.core.base.PartialDate;
import org.jspecify.annotations.Nullable;

/** An attempt inside a case. */
public record InitiativeRow(
        InitiativeId id,
        int version,
        String title,
        PartialDate startedOn,
        @Nullable InitiativeEnding ending,
        @Nullable PartialDate endedOn,
        String note,
        @Nullable String sourceUrl) {}
