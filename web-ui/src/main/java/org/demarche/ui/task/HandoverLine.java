package org.demarche.ui.task;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.demarche.core.task.HandoverRow;
import org.demarche.ui.format.Formats;
import org.demarche.ui.outreach.CaseNavigation;
import org.demarche.ui.part.CountryTile;
import org.demarche.ui.part.Time;

/** Which case went from whom to whom, why and when. */
class HandoverLine extends Div {

    HandoverLine(HandoverRow row, Formats formats) {
        addClassNames("dm-row", "dm-s", "dm-handed");
        if (row.country() != null) {
            add(new CountryTile(row.country()));
        }
        var place = new Anchor(CaseNavigation.path(row.caseId()), row.place());
        place.addClassNames("dm-name", "dm-b");
        var before = row.before() == null ? getTranslation("task.workload.nobody") : row.before();
        var who = new Span(getTranslation("task.workload.handover", before, row.after()));
        var note = new Span(row.note());
        note.addClassName("dm-2");
        var words = new Div(place, new Span(" "), who, new Span(" "), note);
        words.addClassName("dm-grow");
        var when = new Time(formats.moment(row.at()), row.at());
        when.addClassNames("dm-2", "dm-nowrap");
        add(words, when);
    }
}
