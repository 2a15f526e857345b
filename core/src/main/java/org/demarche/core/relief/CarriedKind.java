package org.demarche.core.relief;

import java.util.Optional;
import org.demarche.core.access.Part;
import org.demarche.core.access.Role;

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

    /** Which role in the team it takes at least. */
    Role role() {
        return this == COORDINATOR ? Role.COORDINATOR : Role.STAFF;
    }

    public boolean isOnCase() {
        return this != TASK;
    }
}
