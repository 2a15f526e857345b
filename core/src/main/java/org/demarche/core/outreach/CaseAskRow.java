package org.demarche.core.outreach;

import java.time.LocalDate;
import org.demarche.core.campaign.AskId;
import org.jspecify.annotations.Nullable;

/**
 * How an institution stands to an ask.
 *
 * @param title in the language asked for, the short one
 * @param since null while it is not raised
 */
public record CaseAskRow(
        AskId id,
        int number,
        String title,
        boolean principal,
        Standing standing,
        @Nullable LocalDate since) {}
