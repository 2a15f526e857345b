package org.demarche.core.outreach;

import java.time.LocalDate;
import java.util.UUID;
import org.demarche.core.campaign.AskId;
import org.jspecify.annotations.Nullable;

/**
 * How an institution stands to an ask.
 *
 * @param title in the language asked for, the short one
 * @param since null while it is not raised
 * @param responseFrom who answered so; null where no response says so
 * @param recognitionId the act that granted it; null where none did
 */
public record CaseAskRow(
        AskId id,
        int number,
        String title,
        boolean principal,
        Standing standing,
        @Nullable LocalDate since,
        @Nullable String responseFrom,
        @Nullable UUID recognitionId) {}
