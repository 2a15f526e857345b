package org.demarche.ui.playbook;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.QueryParameters;
import org.demarche.core.access.Access;
import org.demarche.core.access.CampaignId;
import org.demarche.core.access.UserNames;
import org.demarche.core.base.Refused;
import org.demarche.core.campaign.CampaignDays;
import org.demarche.core.campaign.CampaignService;
import org.demarche.core.outreach.CaseFinder;
import org.demarche.core.playbook.PlaybookPlan;
import org.demarche.core.playbook.PlaybookService;
import org.demarche.core.playbook.PlaybookVersions;
import org.demarche.core.playbook.RolloutService;
import org.demarche.core.playbook.RolloutUndoService;
import org.demarche.ui.form.FormDesk;

/** Builds the page of the playbook, with what it reads and does. */
@org.springframework.stereotype.Component
public record PlaybookPages(
        PlaybookService playbooks,
        PlaybookVersions versions,
        RolloutService rollouts,
        RolloutUndoService undo,
        PlaybookPlan plan,
        CampaignService campaigns,
        CampaignDays days,
        CaseFinder cases,
        UserNames names,
        Access access,
        FormDesk desk) {

    static final String VERSION = "version";

    /** @param asked the case that the plan is shown for, by {@code case}; or the version that is shown, by {@code version} */
    public Component build(CampaignId campaign, QueryParameters asked, boolean manages) {
        var words = new PlaybookWords(campaigns.stages(campaign), days.of(campaign), desk.formats());
        var version = asked.getSingleParameter(VERSION);
        if (version.isPresent()) {
            return new VersionsPage(this, campaign, words, number(version.get()));
        }
        return new PlaybookPage(this, campaign, words, manages, asked);
    }

    private static int number(String written) {
        try {
            return Integer.parseInt(written);
        } catch (NumberFormatException _) {
            throw Refused.notFound();
        }
    }
}
