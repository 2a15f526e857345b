package org.demarche.core.outreach;

import java.time.Instant;
import org.demarche.core.access.CaseId;
import org.demarche.core.contact.PersonId;
import org.demarche.core.file.FileId;
import org.jspecify.annotations.Nullable;

/**
 * Writes down what happened.
 *
 * @param occurredAt not in the future
 * @param withWhom a name as it was heard; empty when nobody else was there
 * @param person the contact it was, where known
 * @param minutes how long it took, where known
 * @param next what comes next because of it; null leaves the next action as it is
 */
public record LogInteraction(
        CaseId caseId,
        InteractionKind kind,
        Instant occurredAt,
        String text,
        String withWhom,
        @Nullable PersonId person,
        @Nullable Integer minutes,
        @Nullable FileId file,
        @Nullable NextAction next) {}
