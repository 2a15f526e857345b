package org.demarche.core.bell;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.demarche.core.access.CaseId;
import org.jspecify.annotations.Nullable;

/**
 * What one deed did to its reader, of one kind.
 *
 * @param deed which deed it was
 * @param by who did it; null when the product did
 * @param things how many cases, tasks or days; what follows is said of one thing only, else null
 * @param reference the number of the case
 * @param institution who the case is addressed to, in the language of the reader
 * @param subject the task
 * @param title of the task; null where they may not see it any more
 */
public record NoticeRow(
        long deed,
        RingKind kind,
        @Nullable String by,
        int things,
        @Nullable CaseId caseId,
        @Nullable String reference,
        @Nullable String institution,
        @Nullable UUID subject,
        @Nullable String title,
        Map<String, String> details,
        Instant at,
        boolean read) {}
