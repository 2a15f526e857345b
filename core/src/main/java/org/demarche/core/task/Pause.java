package org.demarche.core.task;

import java.time.LocalDate;
import org.demarche.core.access.UserId;
import org.demarche.core.base.Line;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Table;

/**
 * Days that do not count because the answer is ours to give.
 *
 * @param pausedOn the first of them
 * @param resumedOn the first day that counts again; null while it lasts
 */
@Table("deadline_pause")
public record Pause(LocalDate pausedOn, @Nullable LocalDate resumedOn, String reason, UserId pausedBy) {

    public static final int REASON_LENGTH = 300;

    public Pause {
        reason = Line.required(reason, REASON_LENGTH, "refused.deadline.reason");
    }

    Pause until(LocalDate day) {
        return new Pause(pausedOn, day, reason, pausedBy);
    }

    public boolean lasts() {
        return resumedOn == null;
    }

    /** One that lasts covers today and no later day: nobody knows how long it will. */
    boolean covers(LocalDate day, LocalDate today) {
        return !day.isBefore(pausedOn) && (resumedOn == null ? !day.isAfter(today) : day.isBefore(resumedOn));
    }
}
