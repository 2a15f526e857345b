package org.demarche.core.outbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How mail does at a moment, in numbers.
 *
 * @param planned reminders that are written down and whose moment is still ahead
 * @param waiting messages that may leave and did not yet
 * @param late of those that wait, the ones that do so for longer than {@link MailHealth#PATIENCE}; with them the reminders whose
 *     moment came as long ago and that stand in no message, and the people whom no mail has told that work changed hands
 * @param oldest since when the oldest of what waits might have left
 * @param sent messages that left within the last day
 * @param failed refused for good, and nobody has decided yet
 * @param uncertain nobody knows whether they left
 * @param held a person holds them
 */
public record MailFigures(
        int planned, int waiting, int late, @Nullable Instant oldest, int sent, int failed, int uncertain, int held) {}
