package org.demarche.ui.part;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import java.time.temporal.Temporal;

/** A moment: words for people, ISO 8601 for machines. */
@Tag("time")
public class Time extends HtmlContainer {

    public Time(String words, Temporal moment) {
        setText(words);
        getElement().setAttribute("datetime", moment.toString());
    }
}
