package org.demarche.core.outreach;

import java.time.LocalDate;
import org.demarche.core.base.Line;
import org.demarche.core.campaign.StageId;
import org.jspecify.annotations.Nullable;

/**
 * The wish to put a case into another stage.
 *
 * @param on the day it happened; not in the future
 * @param reason asked for when the move goes back or skips a stage; else it may be empty
 * @param outcome asked for when the stage closes a case that has none yet; else it may be null
 */
public record StageMove(
        StageId to, LocalDate on, String reason, @Nullable Outcome outcome) {

    public static final int REASON_LENGTH = 1000;

    public StageMove {
        reason = Line.optional(reason, REASON_LENGTH, "refused.case.move.reason");
    }
}
