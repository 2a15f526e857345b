package org.demarche.core.correspondence;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.demarche.core.access.CaseId;
import org.demarche.core.campaign.AskId;
import org.demarche.core.file.FileId;
import org.demarche.core.outreach.DispatchId;
import org.demarche.core.outreach.Standing;
import org.jspecify.annotations.Nullable;

/**
 * Writes down what an institution answered.
 *
 * @param receivedOn not in the future
 * @param language the language of the text, where known
 * @param standings which asks it answers, and how it stands to them
 * @param answers the dispatch whose answer was awaited; null when it answers none
 */
public record RecordResponse(
        CaseId caseId,
        LocalDate receivedOn,
        String fromWhom,
        ResponseChannel channel,
        Classification classification,
        String text,
        @Nullable Locale language,
        Map<AskId, Standing> standings,
        @Nullable DispatchId answers,
        @Nullable FileId file) {

    public RecordResponse {
        standings = Map.copyOf(standings);
    }
}
