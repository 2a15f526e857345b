package org.demarche.core.report;

import org.demarche.core.access.CaseId;
import org.jspecify.annotations.Nullable;

/**
 * A case behind the numbers of {@link Answers}.
 *
 * @param days from the first dispatch to the first answer; null while there is none
 * @param since days since the first dispatch
 */
public record AnsweredCase(
        CaseId id,
        @Nullable String country,
        @Nullable String state,
        String chamber,
        @Nullable Integer days,
        int since) {}
