package org.demarche.core.campaign;

import java.time.LocalDate;
import org.demarche.core.access.Role;
import org.demarche.core.access.UserId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in a team, today, later or before.
 *
 * @param active whether the account can sign in
 * @param withinCeiling whether the account still has the role; without it, it reaches nothing here
 */
public record TeamRow(
        TeamMemberId id,
        UserId userId,
        String name,
        String email,
        Role role,
        LocalDate fromOn,
        @Nullable LocalDate untilOn,
        boolean active,
        boolean withinCeiling) {

    public boolean isOver(LocalDate today) {
        return untilOn != null && untilOn.isBefore(today);
    }
}
