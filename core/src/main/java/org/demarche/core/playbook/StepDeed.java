package org.demarche.core.playbook;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What another version of the playbook changes about one step in one case. */
sealed interface StepDeed {

    /** @param due null while what its day counts from has not happened */
    record Bring(
            PlaybookStep step,
            Happening happening,
            @Nullable LocalDate due) implements StepDeed {}

    /** @param due null where its day stays: the same, or chosen by hand */
    record Keep(CaseStep line, PlaybookStep step, @Nullable LocalDate due) implements StepDeed {}

    record Withdraw(CaseStep line) implements StepDeed {}
}
