package org.demarche.ui.outreach.list;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.util.Optional;
import org.demarche.core.access.Access;
import org.demarche.core.access.Action;
import org.demarche.core.access.CampaignId;
import org.demarche.core.outreach.CaseFilter;
import org.demarche.core.outreach.CaseList;
import org.demarche.core.outreach.CaseView;
import org.demarche.ui.part.Note;
import org.springframework.stereotype.Component;

/** Tells who coordinates a campaign how many open cases have no next step or nobody who owns them, with the way to them. */
@Component
public class UnsettledCases {

    private static final CaseFilter UNSETTLED = CaseFilter.OPEN.withView(CaseView.UNSETTLED);

    private final CaseList cases;
    private final Access access;

    UnsettledCases(CaseList cases, Access access) {
        this.cases = cases;
        this.access = access;
    }

    /** Empty where there are none, or for who cannot mend it. */
    public Optional<Note> note(CampaignId campaign) {
        var scope = access.scope().within(campaign);
        if (!scope.allows(Action.ASSIGN, campaign)) {
            return Optional.empty();
        }
        int count = cases.count(scope, UNSETTLED);
        return count == 0 ? Optional.empty() : Optional.of(note(count));
    }

    private static Note note(int count) {
        var ui = UI.getCurrent();
        var way = new Anchor(CasesNavigation.path(UNSETTLED), ui.getTranslation("cases.unsettled.show"));
        return Note.risk(ui.getTranslation("cases.unsettled", count), ui.getTranslation("cases.unsettled.meaning"))
                .inline(way);
    }
}
