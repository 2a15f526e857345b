package org.demarche.core.file;

import java.time.Instant;
import org.demarche.core.access.CampaignId;
import org.demarche.core.access.CaseId;
import org.demarche.core.access.UserId;
import org.jspecify.annotations.Nullable;

/**
 * A name for bytes.
 *
 * @param size in bytes
 * @param caseId the case it belongs to; null until it is attached
 * @param restricted to named people, by itself or with its case
 */
public record StoredFile(
        FileId id,
        String sha256,
        String name,
        String mediaType,
        long size,
        @Nullable CaseId caseId,
        @Nullable CampaignId campaignId,
        boolean restricted,
        UserId storedBy,
        Instant storedAt) {}
