package org.demarche.core.outreach;

import java.time.Instant;
import java.util.UUID;
import org.demarche.core.access.CampaignId;
import org.demarche.core.access.Part;
import org.demarche.core.access.UserId;
import org.demarche.core.base.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/** Somebody's part in a case from a moment on; ended rather than removed, so that the case knows who had it before. */
@Table("case_assignment")
public record Assignment(
        @Id UUID id,
        CampaignId campaignId,
        boolean restricted,
        UserId userId,
        Part part,
        Instant fromAt,
        @Nullable Instant untilAt,
        String note,
        UserId assignedBy) {

    static Assignment of(CaseKey key, UserId user, Part part, String note, UserId by, Instant now) {
        return new Assignment(Ids.next(), key.campaign(), key.restricted(), user, part, now, null, note, by);
    }

    public boolean holds() {
        return untilAt == null;
    }

    Assignment ended(Instant now) {
        return new Assignment(id, campaignId, restricted, userId, part, fromAt, now, note, assignedBy);
    }
}
