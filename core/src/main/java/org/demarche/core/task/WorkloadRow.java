package org.demarche.core.task;

import org.demarche.core.access.UserId;
import org.jspecify.annotations.Nullable;

/**
 * How much one person carries.
 *
 * @param person null for what nobody carries
 * @param staff whether they manage the outreach there, and not only coordinate it
 * @param thisWeek due from today until Sunday
 * @param late due before today
 * @param waiting the next move is theirs: an answer is awaited and its day is not past
 */
public record WorkloadRow(
        @Nullable UserId person, @Nullable String name, boolean staff, int open, int thisWeek, int late, int waiting) {

    /** Due after this week, or without a day. */
    public int later() {
        return open - thisWeek - late;
    }
}
