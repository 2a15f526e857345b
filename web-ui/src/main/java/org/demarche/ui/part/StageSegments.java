package org.demarche.ui.part;

import com.vaadin.flow.component.html.Span;

/** The five segments alone, for places where the stage's name stands elsewhere. */
public class StageSegments extends Span {

    static final int COUNT = 5;

    public StageSegments(StageFill fill) {
        addClassName("dm-seg");
        getElement().setAttribute("data-p", fill.key());
        getElement().setAttribute("aria-hidden", "true");
        for (int i = 0; i < COUNT; i++) {
            add(new Piece());
        }
    }
}
