package org.demarche.core.institution;

import org.jspecify.annotations.Nullable;

/**
 * What was known of the days of an institution, or of those under it, has changed. Told in the transaction of the change.
 *
 * @param institution null when it concerns everybody
 */
public record CalendarChanged(@Nullable InstitutionId institution) {}
