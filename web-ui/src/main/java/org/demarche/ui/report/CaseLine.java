package org.demarche.ui.report;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import org.demarche.core.access.CaseId;
import org.demarche.ui.part.CountryTile;
import org.jspecify.annotations.Nullable;

/** A case behind a number: its country opens it, and some words say why it is counted. */
class CaseLine extends ListItem {

    CaseLine(CaseId id, @Nullable String country, String name, String words) {
        var link = new Anchor(CaseLinks.to(id), name);
        link.addClassNames("dm-name", "dm-grow");
        var why = new Span(words);
        why.addClassName("dm-2");
        if (country != null) {
            add(new CountryTile(country));
        }
        add(link, why);
        addClassNames("dm-row", "dm-s");
    }
}
