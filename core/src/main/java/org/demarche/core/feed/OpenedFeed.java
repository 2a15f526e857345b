package org.demarche.core.feed;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.demarche.core.campaign.CampaignDay;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a feed at this moment.
 *
 * @param campaignKey such as {@code CT44}; null for the feed of what a person has to do
 * @param language of its owner
 * @param withTasks whether what there is to do stands in it also as to-dos
 * @param madeAt when the present address was made
 * @param items by day
 * @param days of the campaign; their labels stay here
 */
public record OpenedFeed(
        FeedId id,
        @Nullable String campaignKey,
        Locale language,
        boolean withTasks,
        Instant madeAt,
        List<FeedItem> items,
        List<CampaignDay> days) {}
