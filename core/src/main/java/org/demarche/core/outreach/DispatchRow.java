package org.demarche.core.outreach;

import java.time.LocalDate;
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
        @Nullable FileId proofFileId) {

    /** Whether an answer is awaited. */
    public boolean open() {
        return answeredOn == null;
    }
}
