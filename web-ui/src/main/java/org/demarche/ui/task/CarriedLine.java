package org.demarche.ui.task;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import org.demarche.core.task.BurdenRow;
import org.demarche.core.task.TaskId;
import org.demarche.ui.format.Formats;
import org.demarche.ui.outreach.CaseNavigation;
import org.demarche.ui.part.CountryTile;

/** A case or a task that somebody carries, behind a number of the workload; its name opens it. */
class CarriedLine extends ListItem {

    CarriedLine(BurdenRow row, Formats formats) {
        var words = new Span(name(row));
        if (row.what() != null && row.caseId() != null) {
            var what = new Span(" " + row.what());
            what.addClassName("dm-2");
            words.add(what);
        }
        words.addClassNames("dm-grow", "dm-ellipsis");
        if (row.country() != null) {
            add(new CountryTile(row.country()));
        }
        add(words);
        if (row.dueOn() != null) {
            var day = new Span(formats.dueInColumn(row.dueOn()));
            day.addClassName("dm-nowrap");
            day.addClassNames(row.late() ? new String[] {"dm-late", "dm-b"} : new String[] {"dm-2"});
            add(day);
        }
        addClassNames("dm-row", "dm-s");
    }

    private static Anchor name(BurdenRow row) {
        var name = row.caseId() == null
                ? new Anchor(TaskNavigation.toTask(new TaskId(row.id())), String.valueOf(row.what()))
                : new Anchor(CaseNavigation.path(row.caseId()), place(row));
        name.addClassName("dm-name");
        return name;
    }

    private static String place(BurdenRow row) {
        return row.countryName() == null ? String.valueOf(row.institution()) : row.countryName();
    }
}
