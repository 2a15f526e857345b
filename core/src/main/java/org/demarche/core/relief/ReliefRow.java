package org.demarche.core.relief;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.demarche.core.access.UserId;
import org.jspecify.annotations.Nullable;

/**
 * A hand-over that was, as far as the reader sees its campaigns.
 *
 * @param to the names of those who got something
 * @param madeBy whose step it was
 * @param returnedAt when it was handed back, or called off; null while it stands
 * @param begun whether the work has changed hands; else it is a plan
 */
public record ReliefRow(
        ReliefId id,
        UserId person,
        String name,
        ReliefReason reason,
        @Nullable LocalDate awayFrom,
        @Nullable LocalDate awayUntil,
        int cases,
        int tasks,
        List<String> to,
        String note,
        String madeBy,
        Instant madeAt,
        @Nullable Instant returnedAt,
        boolean begun) {

    public ReliefRow {
        to = List.copyOf(to);
    }

    /** Whether its first day is still to come. */
    public boolean isPlan() {
        return !begun && stands();
    }

    public boolean stands() {
        return returnedAt == null;
    }
}
