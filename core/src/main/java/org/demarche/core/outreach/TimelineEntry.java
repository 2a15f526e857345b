package org.demarche.core.outreach;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.demarche.core.access.UserId;
import org.jspecify.annotations.Nullable;

/**
 * Something in the timeline of a case.
 *
 * @param actor who did it; null when the product did
 * @param subject the id of the row it is about
 * @param takenBack whether a later entry says that this one was a mistake
 */
public record TimelineEntry(
        UUID id,
        EntryKind kind,
        Strand strand,
        Instant happenedAt,
        @Nullable UserId actorId,
        @Nullable String actor,
        @Nullable UUID subject,
        Map<String, String> details,
        String text,
        boolean takenBack) {

    /** A detail by its key; empty when it was not told. */
    public String detail(String key) {
        return details.getOrDefault(key, "");
    }
}
