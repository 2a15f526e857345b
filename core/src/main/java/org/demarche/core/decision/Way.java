package org.demarche.core.decision;

import java.util.List;

/**
 * How an act came about.
 *
 * @param steps what led to it, in order
 * @param attempts in order; the last one usually is the one that made it
 */
public record Way(List<PathStep> steps, List<PastAttempt> attempts) {

    public static final Way UNKNOWN = new Way(List.of(), List.of());

    public Way {
        steps = List.copyOf(steps);
        attempts = List.copyOf(attempts);
    }
}
