package org.demarche.core.outreach;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that belongs into a case's timeline.
 *
 * @param happenedAt where the entry stands in the order
 * @param subject the id of the row it is about; entries of a subject that is taken back are shown struck
 * @param details what the screen words it with: short values, keys in kebab case
 * @param text what somebody wrote; empty when nothing
 */
public record TimelineEvent(
        EntryKind kind,
        Strand strand,
        Instant happenedAt,
        @Nullable UUID subject,
        Map<String, String> details,
        String text) {

    public TimelineEvent {
        details = Map.copyOf(details);
    }

    /** An event in the strand that its kind belongs to, with nothing to say but that. */
    public static TimelineEvent of(EntryKind kind, Instant happenedAt) {
        return new TimelineEvent(kind, kind.strand(), happenedAt, null, Map.of(), "");
    }

    public TimelineEvent about(UUID newSubject) {
        return new TimelineEvent(kind, strand, happenedAt, newSubject, details, text);
    }

    public TimelineEvent with(Map<String, String> newDetails) {
        return new TimelineEvent(kind, strand, happenedAt, subject, newDetails, text);
    }

    /** For an entry that belongs beside another one. */
    TimelineEvent in(Strand other) {
        return new TimelineEvent(kind, other, happenedAt, subject, details, text);
    }

    public TimelineEvent saying(String newText) {
        return new TimelineEvent(kind, strand, happenedAt, subject, details, newText);
    }
}
