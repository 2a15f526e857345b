package org.demarche.core.feed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.demarche.core.access.CaseId;
import org.demarche.core.outreach.ActionKind;
import org.demarche.core.task.DueType;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is due, with no more of it than may leave the house.
 *
 * @param id of the task, the case or the dispatch, by type
 * @param version of the same: grows with each change
 * @param caseId null for a task of no case, as is the reference
 * @param kind null for an answer that is awaited
 * @param changedAt when it was last changed; null when it was never
 */
public record FeedItem(
        DueType type,
        UUID id,
        int version,
        @Nullable CaseId caseId,
        @Nullable String reference,
        @Nullable ActionKind kind,
        LocalDate dueOn,
        @Nullable Instant changedAt) {}
