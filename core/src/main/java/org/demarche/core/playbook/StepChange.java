package org.demarche.core.playbook;

import java.time.LocalDate;
import org.demarche.core.text.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * A step that another version of the playbook adds to a case, moves or withdraws.
 *
 * @param before its day until now; null for one that is added, or waits
 * @param after its day from then on; null for one that is withdrawn, or waits
 */
public record StepChange(
        ChangeKind kind,
        Bilingual title,
        @Nullable LocalDate before,
        @Nullable LocalDate after) {}
