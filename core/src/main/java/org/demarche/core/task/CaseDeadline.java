package org.demarche.core.task;

import java.time.LocalDate;
import java.util.UUID;
import org.demarche.core.outreach.ActionKind;
import org.jspecify.annotations.Nullable;

/**
 * One day to keep in a case.
 *
 * @param id of the task, the case or the dispatch, by type
 * @param title null for an answer that is awaited
 * @param why why this day; empty when nobody said
 * @param since for an answer: the day the package was sent
 * @param rule null for a day that somebody chose by hand
 * @param chosen who chose it; null for a day that follows a rule, and where nobody knows
 */
public record CaseDeadline(
        DueType type,
        UUID id,
        @Nullable String title,
        @Nullable ActionKind kind,
        String why,
        LocalDate dueOn,
        @Nullable LocalDate since,
        @Nullable String assignee,
        Lateness lateness,
        @Nullable Governing rule,
        @Nullable Chosen chosen) {

    public DueObject object() {
        return new DueObject(type, id);
    }
}
