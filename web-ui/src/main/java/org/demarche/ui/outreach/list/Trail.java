package org.demarche.ui.outreach.list;

import java.util.List;
import org.demarche.ui.campaign.CampaignNavigation;
import org.demarche.ui.shell.CampaignChoice;
import org.demarche.ui.shell.Crumb;
import org.jspecify.annotations.Nullable;

/** The way to a page of a campaign. */
final class Trail {

    private Trail() {}

    static List<Crumb> to(@Nullable CampaignChoice campaign, String page) {
        return campaign == null
                ? List.of(Crumb.here(page))
                : List.of(new Crumb(campaign.name(), CampaignNavigation.to(campaign.id())), Crumb.here(page));
    }
}
