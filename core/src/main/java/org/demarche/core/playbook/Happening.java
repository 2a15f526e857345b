package org.demarche.core.playbook;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An occasion as it came about in a case.
 *
 * @param occasion the stage, or the response
 * @param on the day that steps count from
 * @param cause the move, the response or the task
 * @param year of the step that it follows in a sequence; 0 for what happens of itself. See {@link Turn}
 */
record Happening(UUID occasion, LocalDate on, UUID cause, int year) {

    Happening(UUID occasion, LocalDate on, UUID cause) {
        this(occasion, on, cause, 0);
    }
}
