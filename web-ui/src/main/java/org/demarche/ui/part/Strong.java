package org.demarche.ui.part;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;

/** Words that carry the weight of a line. */
@Tag("b")
public class Strong extends HtmlContainer {

    public Strong(String words) {
        setText(words);
    }
}
