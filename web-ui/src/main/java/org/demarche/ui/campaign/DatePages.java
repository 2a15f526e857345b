package org.demarche.ui.campaign;

import com.vaadin.flow.component.Component;
import org.demarche.core.access.CampaignId;
import org.demarche.core.campaign.CampaignDays;
import org.demarche.ui.format.OwnFormats;

/** Builds the page of the dates. */
@org.springframework.stereotype.Component
class DatePages {

    private final CampaignDays days;
    private final OwnFormats formats;

    DatePages(CampaignDays days, OwnFormats formats) {
        this.days = days;
        this.formats = formats;
    }

    Component build(CampaignId campaign, boolean manages) {
        var own = formats.get();
        return new DatesPage(days, campaign, own, manages, added -> new DayDialog(days, campaign, own, added).open());
    }
}
