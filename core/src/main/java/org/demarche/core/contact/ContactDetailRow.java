package org.demarche.core.contact;

import java.time.LocalDate;
import org.demarche.core.institution.InstitutionId;
import org.jspecify.annotations.Nullable;

/**
 * A way to reach somebody.
 *
 * @param institutionId whose it is; null for a person's own
 * @param health {@code DO_NOT_USE} for all of a person who asked us not to write
 * @param sourceCheckedOn null when nobody compared it
 */
public record ContactDetailRow(
        ContactDetailId id,
        int version,
        @Nullable InstitutionId institutionId,
        @Nullable String institutionName,
        ContactKind kind,
        String value,
        ContactPurpose purpose,
        ContactHealth health,
        @Nullable LocalDate healthSince,
        @Nullable String sourceUrl,
        String sourceNote,
        @Nullable LocalDate sourceCheckedOn) {}
