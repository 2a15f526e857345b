package org.demarche.core.outbox;

import java.time.Duration;

/**
 * How long to wait before the next attempt: twice as long each time, never longer than the most, so that a queue drains
 * soon after a long outage.
 */
record Backoff(Duration first, Duration most) {

    static final Backoff DEFAULT = new Backoff(Duration.ofSeconds(30), Duration.ofMinutes(5));

    private static final int DOUBLINGS = 20;

    /** @param attempts made so far, at least one */
    Duration after(int attempts) {
        var wait = first.multipliedBy(1L << Math.min(attempts - 1, DOUBLINGS));
        return wait.compareTo(most) < 0 ? wait : most;
    }
}
