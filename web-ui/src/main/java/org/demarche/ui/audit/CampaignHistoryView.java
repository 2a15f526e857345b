package org.demarche.ui.audit;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.demarche.core.access.CampaignId;
import org.demarche.core.audit.HistoryOf;
import org.demarche.core.campaign.CampaignService;
import org.demarche.ui.shell.Crumb;

/** Every change of a campaign itself: its asks, its team, its dates. */
@Route("campaigns/:id/history")
@RolesAllowed({"STAFF", "COORDINATOR", "LEADERSHIP"})
class CampaignHistoryView extends HistoryView {

    private final transient CampaignService campaigns;

    CampaignHistoryView(HistoryDesk desk, CampaignService campaigns) {
        super(desk, HistoryOf.CAMPAIGN);
        this.campaigns = campaigns;
    }

    @Override
    Subject subject(String id) {
        var campaign = campaigns.find(CampaignId.of(id));
        var name = campaign.name().in(getLocale());
        return new Subject(
                campaign.id(),
                name,
                List.of(
                        new Crumb(getTranslation("campaign.list.title"), "campaigns"),
                        new Crumb(name, "campaigns/" + id)));
    }
}
