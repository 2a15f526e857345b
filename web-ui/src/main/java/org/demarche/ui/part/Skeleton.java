package org.demarche.ui.part;

import com.vaadin.flow.component.html.Div;

/** Grey bars in place of what is being loaded; they appear after 300 ms. No spinner on pages. */
public class Skeleton extends Div {

    public Skeleton(int bars) {
        addClassName("dm-skeleton");
        getElement().setAttribute("role", "img").setAttribute("aria-label", getTranslation("part.loading"));
        for (int i = 0; i < bars; i++) {
            add(new Piece());
        }
    }
}
