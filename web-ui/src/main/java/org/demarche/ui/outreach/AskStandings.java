package org.demarche.ui.outreach;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.core.campaign.AskId;
import org.demarche.core.outreach.CaseAskRow;
import org.demarche.core.outreach.Standing;
import org.demarche.ui.draft.FormFields;

/** Which asks a reply answers, and how it stands to each; untouched ones are not answered. */
class AskStandings extends Div {

    private static final List<Standing> ANSWERS =
            List.of(Standing.UNDER_DISCUSSION, Standing.SUPPORTIVE, Standing.GRANTED, Standing.DECLINED);

    private final Map<AskId, Select<Standing>> chosen = new LinkedHashMap<>();

    AskStandings(List<CaseAskRow> asks) {
        asks.forEach(ask -> {
            var select = new Select<Standing>();
            select.setItems(ANSWERS);
            select.setEmptySelectionAllowed(true);
            select.setEmptySelectionCaption(getTranslation("outreach.reply.not-answered"));
            select.setItemLabelGenerator(standing -> getTranslation(
                    standing == null ? "outreach.reply.not-answered" : "outreach.standing." + standing.name()));
            select.setAriaLabel(ask.title());
            chosen.put(ask.id(), select);
            add(new Pair(Pair.words(ask.title(), ""), select));
        });
    }

    void nameIn(FormFields fields) {
        chosen.forEach((ask, select) -> fields.choice("ask-" + ask, select, Standing.class));
    }

    Map<AskId, Standing> value() {
        var answered = new HashMap<AskId, Standing>();
        chosen.forEach((ask, select) -> {
            if (!select.isEmpty()) {
                answered.put(ask, select.getValue());
            }
        });
        return answered;
    }
}
