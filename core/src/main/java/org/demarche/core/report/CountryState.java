package org.demarche.core.report;

import org.demarche.core.access.CaseId;
import org.demarche.core.outreach.Health;
import org.demarche.core.outreach.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * How a country stands on the map: by the furthest of its cases, and by the register.
 *
 * @param country ISO code
 * @param recognised whether a chamber of it has recognised, by the counting rule
 * @param caseId the furthest case; null, as all that follows, for a country that stands in the register only
 */
public record CountryState(
        String country,
        String name,
        boolean recognised,
        @Nullable CaseId caseId,
        @Nullable String chamber,
        @Nullable String stage,
        @Nullable Integer phase,
        boolean closed,
        @Nullable Outcome outcome,
        @Nullable Health health) {}
