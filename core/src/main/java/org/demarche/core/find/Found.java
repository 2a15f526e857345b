package org.demarche.core.find;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something found.
 *
 * @param title the name of an institution or a person, the institution of a case; in the language asked for
 * @param country ISO code
 * @param detail the reference of a case, the institution of a person, what an institution stands under; may be empty
 */
public record Found(
        FoundKind kind,
        UUID id,
        String title,
        @Nullable String country,
        @Nullable String countryName,
        String detail) {}
