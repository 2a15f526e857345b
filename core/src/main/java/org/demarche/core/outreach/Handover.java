package org.demarche.core.outreach;

import org.demarche.core.access.CaseId;
import org.demarche.core.access.Part;
import org.demarche.core.access.UserId;
import org.jspecify.annotations.Nullable;

/**
 * A part in a case went to somebody.
 *
 * @param before who had it; null when nobody
 */
public record Handover(
        CaseId caseId, Part part, UserId to, @Nullable UserId before) {}
