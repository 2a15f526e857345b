package org.demarche.core.report;

import java.time.LocalDate;
import org.demarche.core.access.CaseId;
import org.jspecify.annotations.Nullable;

/**
 * Something ahead: a day of the campaign, or what is due in a case.
 *
 * @param words the label of the day, or what is to be done; null for an answer that is awaited
 * @param anniversary how many years it will be, null when that is not known or not asked
 * @param verified whether a source says that the day is right
 */
public record ComingDate(
        LocalDate day,
        @Nullable CaseId caseId,
        @Nullable String state,
        @Nullable String chamber,
        @Nullable String words,
        @Nullable Integer anniversary,
        boolean verified) {

    public boolean isOfACase() {
        return caseId != null;
    }
}
