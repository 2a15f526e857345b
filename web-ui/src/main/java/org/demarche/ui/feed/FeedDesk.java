package org.demarche.ui.feed;

import org.demarche.core.access.Access;
import org.demarche.core.access.Right;
import org.demarche.core.campaign.CampaignList;
import org.demarche.core.feed.FeedService;
import org.demarche.ui.format.OwnFormats;
import org.demarche.ui.signin.StepUp;
import org.springframework.stereotype.Component;

/** What the card of calendar feeds needs. */
@Component
public record FeedDesk(
        FeedService feeds,
        CampaignList campaigns,
        Access access,
        FeedAddress address,
        StepUp stepUp,
        OwnFormats formats) {

    /** Whether there is anything for this person to have feeds of. */
    public boolean isOffered() {
        return access.may(Right.READ_CAMPAIGNS);
    }
}
