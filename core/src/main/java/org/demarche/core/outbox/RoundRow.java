package org.demarche.core.outbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the product does again and again, and how the last time went.
 *
 * @param name as nodes know it
 * @param failures how often in a row it failed; 0 when it goes well
 * @param next when it is woken next
 * @param node who is at it now; null when nobody is
 */
public record RoundRow(
        String name,
        @Nullable Instant succeededAt,
        @Nullable Instant failedAt,
        int failures,
        Instant next,
        @Nullable String node) {

    /** Whether it is due for longer than it takes to wake it, and nobody does it. */
    public boolean isForgotten(Instant now) {
        return node == null && next.plus(MailHealth.PATIENCE).isBefore(now);
    }
}
