package org.demarche.ui.campaign;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.QueryParameters;
import org.demarche.core.access.CampaignId;
import org.demarche.core.institution.CountryList;
import org.demarche.core.outreach.CaseService;
import org.demarche.core.outreach.TargetList;

/** Builds the page of the targets. */
@org.springframework.stereotype.Component
class TargetPages {

    private final TargetList targets;
    private final CaseService cases;
    private final CountryList countries;

    TargetPages(TargetList targets, CaseService cases, CountryList countries) {
        this.targets = targets;
        this.cases = cases;
        this.countries = countries;
    }

    Component build(CampaignId campaign, QueryParameters asked, boolean manages) {
        return new TargetsPage(targets, cases, countries, campaign, TargetsAddress.of(asked), manages);
    }
}
