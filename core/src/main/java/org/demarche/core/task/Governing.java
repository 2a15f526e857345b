package org.demarche.core.task;

import java.time.LocalDate;
import java.util.UUID;
import org.demarche.core.access.LastChange;
import org.jspecify.annotations.Nullable;

/**
 * The rule that a day follows.
 *
 * @param anchorId what it counts from; null for a day that somebody chose
 * @param pausedSince null while days count
 */
public record Governing(
        DeadlineId id,
        int version,
        DeadlineRule rule,
        @Nullable UUID anchorId,
        Computation computation,
        @Nullable LocalDate pausedSince,
        LastChange lastChange) {}
