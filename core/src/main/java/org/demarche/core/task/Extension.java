package org.demarche.core.task;

import java.time.LocalDate;
import org.demarche.core.access.UserId;
import org.demarche.core.base.Line;
import org.demarche.core.base.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Table;

/**
 * More time than the rule gives: some days more, counted as the rule counts, or until a day.
 *
 * @param days 0 where it is until a day
 */
@Table("deadline_extension")
public record Extension(int days, @Nullable LocalDate toDay, String reason, UserId extendedBy) {

    public Extension {
        reason = Line.required(reason, Pause.REASON_LENGTH, "refused.deadline.reason");
        if ((toDay == null) == (days == 0)) {
            throw new Refused("refused.deadline.extension.how-long");
        }
        if (days < 0 || days > DeadlineRule.MOST_DAYS) {
            throw new Refused("refused.deadline.extension.days", DeadlineRule.MOST_DAYS);
        }
    }

    static Extension by(int days, String reason, UserId who) {
        return new Extension(days, null, reason, who);
    }

    static Extension to(LocalDate day, String reason, UserId who) {
        return new Extension(0, day, reason, who);
    }
}
