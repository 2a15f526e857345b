package org.demarche.ui.part;

import com.vaadin.flow.component.html.Paragraph;

/** The one answer to an address that does not exist and to one that is not for this user; its title is that of the page. */
public class NotFoundCard extends DmCard {

    public NotFoundCard() {
        setTitle(getTranslation("part.not-found.title"), 1);
        var words = new Paragraph(getTranslation("refused.not-found"));
        words.addClassNames("dm-s", "dm-2");
        add(words);
    }
}
