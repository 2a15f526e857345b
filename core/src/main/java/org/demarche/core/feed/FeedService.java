package org.demarche.core.feed;

import java.time.Clock;
import java.util.List;
import org.demarche.core.access.Access;
import org.demarche.core.access.Action;
import org.demarche.core.access.CampaignId;
import org.demarche.core.access.Needs;
import org.demarche.core.access.Right;
import org.demarche.core.base.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What somebody does with their own feeds. A token lets whoever holds it read on without signing in, so making one takes a
 * recent sign-in; giving one up does not.
 */
@Service
@Transactional
@Needs(Right.READ_CAMPAIGNS)
@EnableConfigurationProperties(FeedSettings.class)
public class FeedService {

    private final FeedRows rows;
    private final FeedSettings settings;
    private final Access access;
    private final Clock clock;

    FeedService(FeedRows rows, FeedSettings settings, Access access, Clock clock) {
        this.rows = rows;
        this.settings = settings;
        this.access = access;
        this.clock = clock;
    }

    /** Whether this installation has feeds at all. */
    @Transactional(readOnly = true)
    public boolean allowed() {
        return settings.allowed();
    }

    @Transactional(readOnly = true)
    public List<FeedRow> mine() {
        return rows.of(access.user());
    }

    /** A feed of what they have to do themself. */
    public FeedToken makeOwn() {
        return make(null);
    }

    /** A feed of what is due in a campaign. */
    public FeedToken makeFor(CampaignId campaign) {
        access.scope().require(Action.READ, campaign);
        return make(campaign);
    }

    /** Another address; the present one opens nothing from now on. */
    public FeedToken renew(FeedId id) {
        requireMayMake();
        var token = FeedToken.random();
        requireFound(rows.renew(id, token, clock.instant()));
        return token;
    }

    /** Whether what they have to do stands in their feed also as to-dos. */
    public void includeTasks(FeedId id, boolean wanted) {
        requireFound(rows.withTasks(id, wanted));
    }

    /** The feed is gone, and its address opens nothing from now on. */
    public void revoke(FeedId id) {
        requireFound(rows.remove(id));
    }

    private FeedToken make(@Nullable CampaignId campaign) {
        requireMayMake();
        var token = FeedToken.random();
        if (!rows.add(FeedId.create(), access.user(), campaign, token, clock.instant())) {
            throw new Refused("refused.feed.there-already");
        }
        return token;
    }

    private void requireMayMake() {
        if (!settings.allowed()) {
            throw new Refused("refused.feed.switched-off");
        }
        access.requireRecentSignIn();
    }

    private static void requireFound(boolean found) {
        if (!found) {
            throw Refused.notFound();
        }
    }
}
