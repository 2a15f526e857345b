package org.demarche.core.outreach;

import java.time.LocalDate;
import java.util.UUID;
import org.demarche.core.campaign.StageId;
import org.jspecify.annotations.Nullable;

/**
 * A case stands in another stage, or was opened in its first. Told in the transaction of the move.
 *
 * @param from null when the case was opened
 */
public record StageEntered(CaseKey key, UUID move, @Nullable StageId from, StageId stage, LocalDate on) {}
