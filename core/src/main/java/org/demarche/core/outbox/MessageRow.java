package org.demarche.core.outbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message as a list shows it.
 *
 * @param detail the mail server's own words; empty when it said none
 * @param notBefore when the next attempt is due, for one that waits
 * @param endedAt when it was sent, given up or cancelled
 * @param reminders how many stand in it
 */
public record MessageRow(
        MessageId id,
        String recipientName,
        String recipient,
        String subject,
        MessageState state,
        MessageReason reason,
        String detail,
        int attempts,
        int reminders,
        Instant createdAt,
        Instant notBefore,
        @Nullable Instant claimedAt,
        @Nullable Instant endedAt) {}
