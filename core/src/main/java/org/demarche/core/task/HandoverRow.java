package org.demarche.core.task;

import java.time.Instant;
import org.demarche.core.access.CaseId;
import org.jspecify.annotations.Nullable;

/**
 * A case that changed its owner.
 *
 * @param before null when nobody owned it
 * @param note why; empty when nobody said
 */
public record HandoverRow(
        CaseId caseId,
        @Nullable String country,
        String place,
        @Nullable String before,
        String after,
        String note,
        Instant at) {}
