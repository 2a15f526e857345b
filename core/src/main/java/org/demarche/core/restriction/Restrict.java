package org.demarche.core.restriction;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import org.demarche.core.access.UserId;
import org.jspecify.annotations.Nullable;

/**
 * Lets only named people know of something.
 *
 * @param people in the team; whoever restricts is named without being said
 * @param until the last day; null until it is lifted
 * @param reason seen by the named only
 */
public record Restrict(
        RestrictedObject object,
        Collection<UserId> people,
        @Nullable LocalDate until,
        String reason) {

    public Restrict {
        people = Set.copyOf(people);
    }
}
