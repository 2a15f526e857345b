package org.demarche.ui.part;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;

/** Words that differ from another version. */
@Tag("ins")
class Changed extends HtmlContainer {

    Changed(String words) {
        setText(words);
    }
}
