package org.demarche.ui.outreach.list;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.EnumMap;
import java.util.Map;
import org.demarche.core.outreach.CaseCounts;
import org.demarche.core.outreach.CaseView;
import org.demarche.ui.part.Chip;

/** The questions that are asked most, each with its number; the chosen one is pressed. */
class CaseViewChips extends Div {

    private final Map<CaseView, Chip> chips = new EnumMap<>(CaseView.class);

    CaseViewChips(SerializableConsumer<CaseView> choose) {
        addClassNames("dm-row", "dm-wrap", "dm-views");
        getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("cases.views"));
        for (var view : CaseView.values()) {
            var chip = new Chip(getTranslation("cases.view." + view.name()), () -> choose.accept(view));
            chips.put(view, chip);
            add(chip);
        }
    }

    void show(CaseView chosen, CaseCounts counts) {
        chips.forEach((view, chip) -> {
            chip.setCount(counts.in(view));
            chip.setPressed(view == chosen);
        });
    }
}
