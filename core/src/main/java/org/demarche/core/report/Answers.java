package org.demarche.core.report;

import org.jspecify.annotations.Nullable;

/**
 * How long institutions take to answer.
 *
 * @param medianDays from the first dispatch to the first answer; null when nobody has answered
 * @param answered cases with an answer
 * @param within30 answered within 30 days, of {@code of30}
 * @param of30 cases whose first dispatch is at least 30 days old, or that have been answered
 */
public record Answers(@Nullable Integer medianDays, int answered, int within30, int of30) {}
