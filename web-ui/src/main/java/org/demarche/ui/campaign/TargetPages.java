package org.demarche.ui.campaign;

import com.vaadin.flow.router.QueryParameters;
import org.demarche.core.access.CampaignId;
import org.demarche.core.institution.CountryList;
import org.demarche.core.outreach.CaseService;
import org.demarche.core.outreach.TargetList;
import org.demarche.ui.form.FormDesk;
import org.springframework.stereotype.Component;

/** Builds the page of the targets, with what it reads and does. */
@Component
record TargetPages(TargetList targets, CaseService cases, CountryList countries, FormDesk desk) {

    TargetsPage build(CampaignId campaign, QueryParameters asked, boolean manages) {
        return new TargetsPage(this, campaign, TargetsAddress.of(asked), manages);
    }
}
