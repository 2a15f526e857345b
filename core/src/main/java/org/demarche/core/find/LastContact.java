package org.demarche.core.find;

import java.time.LocalDate;
import org.demarche.core.access.CaseId;
import org.jspecify.annotations.Nullable;

/**
 * Something that passed between us and an institution.
 *
 * @param kind of the interaction, or {@code DISPATCH} and {@code RESPONSE}
 * @param classification of a response; null for the rest
 * @param text the beginning of what was written down
 * @param by who recorded it
 */
public record LastContact(
        CaseId caseId,
        String kind,
        @Nullable String classification,
        String institution,
        LocalDate onDay,
        String text,
        String by) {}
