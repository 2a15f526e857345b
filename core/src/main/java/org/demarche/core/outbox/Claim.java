package org.demarche.core.outbox;

import java.time.Instant;

/**
 * The right of one sender to hand one message over, until the lease is over.
 *
 * @param recipient the address
 * @param attempts this one included
 */
public record Claim(MessageId id, String messageId, String recipient, byte[] mime, int attempts, Instant claimedAt) {}
