package org.demarche.ui.report;

import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.demarche.core.report.ComingDate;
import org.demarche.ui.format.Formats;
import org.demarche.ui.part.DmCard;

/** What is next: what is due in cases, and the days that matter to the campaign. */
class ComingCard extends DmCard {

    private final Formats formats;

    ComingCard(List<ComingDate> dates, Formats formats) {
        super("");
        this.formats = formats;
        setTitle(getTranslation("report.coming.title"), 2);
        if (dates.isEmpty()) {
            var nothing = new Paragraph(getTranslation("report.coming.none"));
            nothing.addClassNames("dm-s", "dm-2");
            add(nothing);
            return;
        }
        add(new ShortList(dates.stream().map(this::row).toList(), dates.size()));
    }

    private EventRow row(ComingDate date) {
        var row = new EventRow(date.day(), formats).far();
        var caseId = date.caseId();
        var words = date.words();
        if (caseId != null) {
            var name = date.state() == null ? date.chamber() : date.state();
            return row.about(name == null ? "" : name, CaseLinks.to(caseId))
                    .saying(": " + (words == null ? getTranslation("report.coming.answer") : words));
        }
        if (date.anniversary() != null) {
            row.about(getTranslation("report.coming.anniversary", date.anniversary()), null)
                    .saying(" · ");
        }
        row.saying(words == null ? "" : words);
        return date.verified() ? row : row.quietly(getTranslation("report.coming.unverified"));
    }
}
