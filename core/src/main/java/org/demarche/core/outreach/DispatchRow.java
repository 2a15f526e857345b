package org.demarche.core.outreach;

import java.time.Instant;
import java.time.LocalDate;
import org.demarche.core.access.LastChange;
import org.demarche.core.access.UserId;
import org.demarche.core.dossier.PackageId;
import org.demarche.core.file.FileId;
import org.jspecify.annotations.Nullable;

/** Something that was sent. */
public record DispatchRow(
        DispatchId id,
        int version,
        @Nullable PackageId packageId,
        Channel channel,
        String recipient,
        LocalDate sentOn,
        @Nullable LocalDate deliveredOn,
        @Nullable LocalDate responseDueOn,
        @Nullable LocalDate answeredOn,
        @Nullable FileId proofFileId,
        @Nullable UserId changedBy,
        @Nullable Instant changedAt) {

    public LastChange lastChange() {
        return new LastChange(changedBy, changedAt);
    }

    /** Whether an answer is awaited. */
    public boolean open() {
        return answeredOn == null;
    }
}
