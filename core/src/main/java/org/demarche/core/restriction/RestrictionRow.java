package org.demarche.core.restriction;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A restriction that stands, as those see it whom it names.
 *
 * @param until the last day; null until it is lifted
 * @param setBy the name of who set it
 * @param people the named, by name
 * @param mayChange whether the reader may lengthen it and take names off it
 * @param mayLift whether the reader may name others and end it
 */
public record RestrictionRow(
        RestrictionId id,
        RestrictedObject object,
        @Nullable LocalDate until,
        String reason,
        String setBy,
        Instant setAt,
        List<NamedPerson> people,
        boolean mayChange,
        boolean mayLift) {

    public RestrictionRow {
        people = List.copyOf(people);
    }
}
