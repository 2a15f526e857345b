package org.demarche.core.task;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The day that is counted from, and what it is the day of.
 *
 * @param id of the dispatch, the response, the move or the campaign's day; null for a day that somebody chose
 */
public record Anchor(@Nullable UUID id, LocalDate day) {}
