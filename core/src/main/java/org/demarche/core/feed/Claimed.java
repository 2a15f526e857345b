package org.demarche.core.feed;

import java.time.Instant;
import java.util.Set;
import org.demarche.core.access.CampaignId;
import org.demarche.core.access.Role;
import org.demarche.core.access.UserId;
import org.jspecify.annotations.Nullable;

/**
 * The feed that a token opens, and whose it is.
 *
 * @param subject what the identity provider calls the owner
 * @param roles of the owner's last sign-in
 */
record Claimed(
        FeedId id,
        UserId userId,
        String subject,
        String language,
        Set<Role> roles,
        @Nullable CampaignId campaignId,
        @Nullable String campaignKey,
        boolean withTasks,
        Instant madeAt,
        @Nullable Instant lastFetchedAt) {}
