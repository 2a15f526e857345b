package org.demarche.core.report;

import java.time.LocalDate;
import org.demarche.core.access.CaseId;
import org.demarche.core.outreach.Health;
import org.jspecify.annotations.Nullable;

/**
 * A case that does not move.
 *
 * @param due what is past due; null when nothing is and the case is silent
 * @param days how many days late, or silent
 */
public record StalledCase(
        CaseId id,
        @Nullable String country,
        @Nullable String state,
        String chamber,
        Health health,
        @Nullable String due,
        @Nullable LocalDate dueOn,
        int days) {}
