package org.demarche.core.feed;

import java.time.Instant;
import org.demarche.core.access.CampaignId;
import org.jspecify.annotations.Nullable;

/**
 * A feed that somebody has, as its owner sees it.
 *
 * @param campaignId null for the feed of what they have to do themself
 * @param withTasks whether what they have to do stands in it also as to-dos
 * @param madeAt when the present address was made
 * @param lastFetchedAt the hour in which a program last read it; null when none did
 */
public record FeedRow(
        FeedId id,
        @Nullable CampaignId campaignId,
        boolean withTasks,
        Instant madeAt,
        @Nullable Instant lastFetchedAt) {}
