package org.demarche.core.playbook;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step of a playbook in one case.
 *
 * @param due null while nobody knows the day
 * @param assumed whether the day takes for granted that the step before is done on its own day
 */
public record PlannedStep(
        PlaybookStep step, PlanState state, @Nullable LocalDate due, boolean assumed) {}
