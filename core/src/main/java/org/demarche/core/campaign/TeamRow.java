package org.demarche.core.campaign;

import java.time.LocalDate;
import org.demarche.core.access.Role;
import org.demarche.core.access.UserId;
import org.jspecify.annotations.Nullable;

/** Somebody in a team, today, later or before. */
public record TeamRow(
        TeamMemberId id,
        UserId userId,
        String name,
        String email,
        Role role,
        LocalDate fromOn,
        @Nullable LocalDate untilOn) {}
