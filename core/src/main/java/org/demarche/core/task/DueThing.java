package org.demarche.core.task;

import java.time.LocalDate;
import java.util.Objects;
import org.demarche.core.outreach.CaseKey;
import org.jspecify.annotations.Nullable;

/**
 * What a deadline governs, as it stands now.
 *
 * @param title null for an answer that is awaited
 * @param dueOn null for an answer that nobody awaits by a day yet
 */
record DueThing(
        DueObject object,
        CaseKey key,
        @Nullable String title,
        @Nullable LocalDate dueOn) {

    /** What tells a next action from the one before; null for what has an id of its own. */
    @Nullable
    String identity() {
        return object.type() == DueType.NEXT_ACTION ? title : null;
    }

    /** Whether the day is the one that the rule gave, and nobody chose another since. */
    boolean isGovernedBy(Deadline deadline) {
        return deadline.dueOn().equals(dueOn) && Objects.equals(deadline.what(), identity());
    }
}
