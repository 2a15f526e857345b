package org.demarche.core.feed;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.demarche.core.access.Access;
import org.demarche.core.access.Action;
import org.demarche.core.access.CampaignId;
import org.demarche.core.campaign.CampaignDay;
import org.demarche.core.campaign.CampaignDays;
import org.demarche.core.text.Languages;
import org.springframework.stereotype.Component;

/**
 * The door for calendar programs, which cannot sign in: whoever holds a token gets what its owner may see at this moment.
 * There is nobody who could be told why not, so the answer to everything else is nothing.
 */
@Component
public class FeedDoor {

    private final FeedRows rows;
    private final FeedOwners owners;
    private final FeedItems items;
    private final CampaignDays days;
    private final Access access;
    private final Clock clock;

    FeedDoor(FeedRows rows, FeedOwners owners, FeedItems items, CampaignDays days, Access access, Clock clock) {
        this.rows = rows;
        this.owners = owners;
        this.items = items;
        this.days = days;
        this.access = access;
        this.clock = clock;
    }

    /** What the token opens; empty for one that is unknown, revoked or no token at all, and for who may not read any more. */
    public Optional<OpenedFeed> open(String token) {
        return rows.claimed(FeedToken.claimed(token), LocalDate.now(clock))
                .flatMap(feed -> owners.now(feed).flatMap(owner -> owner.ask(() -> read(feed))));
    }

    private Optional<OpenedFeed> read(Claimed feed) {
        var campaign = feed.campaignId();
        var opened = campaign == null ? mine(feed) : of(campaign, feed);
        opened.ifPresent(_ -> note(feed));
        return opened;
    }

    private Optional<OpenedFeed> mine(Claimed feed) {
        return Optional.of(opened(feed, items.mine(access.scope()), List.of()));
    }

    private Optional<OpenedFeed> of(CampaignId campaign, Claimed feed) {
        var scope = access.scope();
        if (!scope.allows(Action.READ, campaign)) {
            return Optional.empty();
        }
        boolean goesOn = !scope.archived().contains(campaign);
        return Optional.of(opened(feed, items.of(scope.within(campaign)), goesOn ? days.of(campaign) : List.of()));
    }

    private static OpenedFeed opened(Claimed feed, List<FeedItem> items, List<CampaignDay> days) {
        return new OpenedFeed(
                feed.id(),
                feed.campaignKey(),
                Languages.of(feed.language()),
                feed.withTasks(),
                feed.madeAt(),
                items,
                days);
    }

    private void note(Claimed feed) {
        var hour = clock.instant().truncatedTo(ChronoUnit.HOURS);
        if (feed.lastFetchedAt() == null || feed.lastFetchedAt().isBefore(hour)) {
            rows.fetched(feed.id(), hour);
        }
    }
}
