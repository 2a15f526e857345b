package org.demarche.ui.outreach.list;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import org.demarche.core.access.Action;
import org.demarche.core.outreach.CaseCounts;
import org.demarche.core.outreach.CaseFilter;
import org.demarche.ui.part.EmptyState;

/** Says why no case is shown, and the first thing to do. */
class NoCases extends Div {

    NoCases(
            Surroundings around,
            CasesAddress address,
            CaseCounts counts,
            CampaignTop top,
            SerializableConsumer<CasesAddress> go) {
        var view = address.filter().view();
        if (counts.all() == 0) {
            add(around.may(Action.MANAGE) ? first(top) : waiting());
        } else if (!address.filter().equals(CaseFilter.OPEN.withView(view))) {
            var clear = new Button(getTranslation("cases.none.found.do"));
            clear.addClickListener(_ -> go.accept(address.with(CaseFilter.OPEN.withView(view))));
            add(new EmptyState(
                    getTranslation("cases.none.found"),
                    getTranslation("cases.none.found.next", counts.in(view)),
                    clear));
        } else {
            var open = new Button(getTranslation("cases.none.open.do", counts.open()));
            open.addClickListener(_ -> go.accept(address.with(CaseFilter.OPEN)));
            add(new EmptyState(
                    getTranslation("cases.none." + view.name()),
                    getTranslation("cases.none.next", counts.open()),
                    open));
        }
    }

    private EmptyState first(CampaignTop top) {
        return new EmptyState(getTranslation("cases.none"), getTranslation("cases.none.coordinator"), top.addCases());
    }

    private EmptyState waiting() {
        return new EmptyState(getTranslation("cases.none"), getTranslation("cases.none.others"));
    }
}
