package org.demarche.core.outreach;

import java.time.LocalDate;
import org.demarche.core.access.CaseId;
import org.demarche.core.dossier.PackageId;
import org.demarche.core.file.FileId;
import org.jspecify.annotations.Nullable;

/**
 * Writes down that something was sent.
 *
 * @param pack which package; null for a single letter
 * @param recipient to whom, as on the envelope; may be empty
 * @param deliveredOn null while nobody knows
 * @param responseDue until when an answer is awaited; null when none is
 * @param proof the receipt
 */
public record RecordDispatch(
        CaseId caseId,
        @Nullable PackageId pack,
        Channel channel,
        String recipient,
        LocalDate sentOn,
        @Nullable LocalDate deliveredOn,
        @Nullable LocalDate responseDue,
        String note,
        @Nullable FileId proof) {}
