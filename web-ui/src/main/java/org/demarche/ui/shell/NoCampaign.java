package org.demarche.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import org.demarche.ui.part.EmptyState;

/** Stands in the place of a campaign for who is in the team of none: who coordinates opens one, the others are added. */
public final class NoCampaign extends Div {

    /** By its address: the screens of campaigns stand in this frame, the frame knows none of them. */
    private static final String CAMPAIGNS = "campaigns";

    NoCampaign(boolean coordinates) {
        var ui = UI.getCurrent();
        var truth = ui.getTranslation("shell.no-campaign");
        add(
                coordinates
                        ? new EmptyState(
                                truth,
                                ui.getTranslation("shell.no-campaign.open"),
                                new Anchor(CAMPAIGNS, ui.getTranslation("shell.no-campaign.do")))
                        : new EmptyState(truth, ui.getTranslation("shell.no-campaign.ask")));
    }
}
