package org.demarche.ui.part;

import com.vaadin.flow.component.html.Span;

/** Where a case stands: five segments, then the stage's name. */
public class StageMark extends Span {

    public StageMark(StageFill fill, String name) {
        super(new StageSegments(fill), new Span(name));
        addClassName("dm-stage");
    }
}
