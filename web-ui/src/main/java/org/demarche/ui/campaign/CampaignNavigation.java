package org.demarche.ui.campaign;

import com.vaadin.flow.component.UI;
import org.demarche.core.access.CampaignId;

/** The ways to the screens of campaigns. */
public final class CampaignNavigation {

    static final String ROUTE = "campaigns";

    private CampaignNavigation() {}

    public static String all() {
        return ROUTE;
    }

    public static String to(CampaignId campaign) {
        return ROUTE + "/" + campaign;
    }

    /** Where institutions are chosen and cases opened. */
    public static String targets(CampaignId campaign) {
        return to(campaign, CampaignTab.TARGETS);
    }

    /** The steps that stages and answers bring with them. */
    public static String playbook(CampaignId campaign) {
        return to(campaign, CampaignTab.PLAYBOOK);
    }

    static String to(CampaignId campaign, CampaignTab tab) {
        return tab == CampaignTab.ASKS ? to(campaign) : to(campaign) + "/" + tab.path();
    }

    static void open(CampaignId campaign) {
        UI.getCurrent().navigate(to(campaign));
    }
}
