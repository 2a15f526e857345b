package org.demarche.ui.campaign;

import com.vaadin.flow.component.Component;
import org.demarche.core.access.CampaignId;
import org.demarche.core.campaign.CampaignDays;
import org.demarche.ui.format.OwnFormats;

/** Builds the page of the dates. */
@org.springframework.stereotype.Component
class DatePages {

    private final CampaignDays days;
    private final DayForm form;
    private final OwnFormats formats;

    DatePages(CampaignDays days, DayForm form, OwnFormats formats) {
        this.days = days;
        this.form = form;
        this.formats = formats;
    }

    Component build(CampaignId campaign, boolean manages) {
        return new DatesPage(days, campaign, formats.get(), manages, added -> form.add(campaign, added));
    }
}
