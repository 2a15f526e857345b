package org.demarche.ui.part;

import com.vaadin.flow.component.html.OrderedList;

/** What happened in a case, newest first. */
public class Timeline extends OrderedList {

    public Timeline(TimelineItem... items) {
        super(items);
        addClassName("dm-tl");
    }
}
