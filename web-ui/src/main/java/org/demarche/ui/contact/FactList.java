package org.demarche.ui.contact;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** Terms and what is known of them; what is empty is left out. */
class FactList extends DescriptionList {

    FactList() {
        addClassName("dm-dl");
    }

    void fact(String term, String words) {
        if (!words.isEmpty()) {
            var text = new Span(words);
            text.addClassName("dm-lines");
            add(term, text);
        }
    }

    /** A page outside, opened beside the product. */
    void page(@Nullable String url) {
        if (url != null) {
            var link = new Anchor(url, url);
            link.setTarget("_blank");
            link.getElement().setAttribute("rel", "noopener noreferrer");
            add(getTranslation("form.source.url"), link);
        }
    }

    private void add(String term, Component description) {
        add(new Term(term), new Description(description));
    }
}
