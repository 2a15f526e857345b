package org.demarche.ui.outreach.list;

import com.vaadin.flow.component.UI;
import org.demarche.core.text.Texts;

/** What a deed is called: by the name of the place for one case, by the number for more. */
record Words(Texts texts, CaseCells cells) {

    String of(String key, Chosen chosen) {
        var name = chosen.cases().isEmpty() ? "" : cells.name(chosen.cases().getFirst());
        return texts.get(UI.getCurrent().getLocale(), key, chosen.count(), name);
    }
}
