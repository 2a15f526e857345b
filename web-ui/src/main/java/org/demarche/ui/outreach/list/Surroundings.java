package org.demarche.ui.outreach.list;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.demarche.core.access.Action;
import org.demarche.core.access.Part;
import org.demarche.core.access.Scope;
import org.demarche.core.campaign.Colleague;
import org.demarche.core.campaign.StageModel;
import org.demarche.ui.format.Formats;
import org.demarche.ui.shell.CampaignChoice;

/** The campaign that a page shows, and who looks at it. A page asks once, when it is built. */
record Surroundings(
        CampaignChoice campaign,
        Scope scope,
        StageModel stages,
        List<Colleague> workers,
        Formats formats,
        Locale language,
        CaseCells cells) {

    static Surroundings of(CampaignChoice campaign, ListReads reads) {
        var language = UI.getCurrent().getLocale();
        var formats = reads.formats().get();
        return new Surroundings(
                campaign,
                reads.access().scope().within(campaign.id()),
                reads.campaigns().stages(campaign.id()),
                reads.team().workers(campaign.id()),
                formats,
                language,
                new CaseCells(reads.texts(), formats, language));
    }

    /** Whether this person can change any case at all: then rows can be selected and cards moved. */
    boolean changes() {
        return scope.allows(Action.EDIT, campaign.id(), Set.of(Part.OWNER));
    }

    boolean may(Action action) {
        return scope.allows(action, campaign.id());
    }
}
