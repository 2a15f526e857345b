package org.demarche.core.outreach;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The one thing to do next on a case.
 *
 * @param due in the zone of the institution
 * @param why why this day; empty when nobody said
 * @param snoozedUntil not shown as to do before this day; the due day stays
 */
public record NextAction(
        ActionKind kind,
        String text,
        LocalDate due,
        String why,
        @Nullable LocalDate snoozedUntil) {}
