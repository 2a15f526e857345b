package org.demarche.core.relief;

/**
 * What a step did.
 *
 * @param cases parts in cases that changed hands
 * @param left what they still carry, counted afterwards; 0 where it began, or the step would not have been done
 */
public record Relieved(ReliefId id, int cases, int tasks, int left) {}
