package org.demarche.core.relief;

import java.util.Optional;
import org.demarche.core.access.Part;

/** What somebody carries. */
public enum CarriedKind {
    /** An open case, with its next action and the answers it waits for. */
    OWNER,
    /** The coordination of an open case. */
    COORDINATOR,
    /** Help on an open case. */
    HELPER,
    /** An open task. */
    TASK;

    /** The part in a case; empty for a task. */
    Optional<Part> part() {
        return this == TASK ? Optional.empty() : Optional.of(Part.valueOf(name()));
    }

    public boolean isOnCase() {
        return this != TASK;
    }
}
