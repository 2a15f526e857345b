package org.demarche.ui.institution;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.demarche.core.find.InstitutionCase;
import org.demarche.ui.part.DmCard;
import org.demarche.ui.part.EmptyState;

/** The cases of the institution in the campaigns of who is signed in. */
class CasesCard extends DmCard {

    CasesCard(List<InstitutionCase> cases) {
        super("");
        setTitle(getTranslation("institution.tab.CASES"), 2);
        if (cases.isEmpty()) {
            add(new EmptyState(
                    getTranslation("institution.cases.none"), getTranslation("institution.cases.none.next")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("dm-facts");
        cases.forEach(each -> list.add(new ListItem(row(each))));
        add(list);
    }

    private static Div row(InstitutionCase each) {
        var link = new Span(HouseCard.link(each));
        link.addClassName("dm-grow");
        var row = new Div(link, HouseCard.stage(each));
        row.addClassNames("dm-row", "dm-s");
        return row;
    }
}
