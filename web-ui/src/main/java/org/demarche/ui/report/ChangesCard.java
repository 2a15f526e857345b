package org.demarche.ui.report;

import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.demarche.core.report.Overview;
import org.demarche.core.report.RecentChange;
import org.demarche.ui.decision.DecisionNavigation;
import org.demarche.ui.format.Formats;
import org.demarche.ui.part.DmCard;
import org.demarche.ui.part.Icon;
import org.demarche.ui.part.Mark;
import org.demarche.ui.part.Tone;

/** What moved lately, the newest first. */
class ChangesCard extends DmCard {

    private static final int FIRST = 6;

    private final Formats formats;

    ChangesCard(List<RecentChange> changes, Formats formats) {
        super("");
        this.formats = formats;
        setTitle(getTranslation("report.changes.title", Overview.DAYS), 2);
        if (changes.isEmpty()) {
            var nothing = new Paragraph(getTranslation("report.changes.none", Overview.DAYS));
            nothing.addClassNames("dm-s", "dm-2");
            add(nothing);
            return;
        }
        var list = new ShortList(changes.stream().map(this::row).toList(), FIRST);
        add(list);
        if (list.isCut()) {
            suffix(list.all());
        }
    }

    private EventRow row(RecentChange change) {
        var name = change.state() == null ? change.chamber() : change.state();
        var row = new EventRow(change.day(), formats);
        var caseId = change.caseId();
        var act = change.recognition();
        if (act != null) {
            return row.about(name, DecisionNavigation.to(act))
                    .saying(": " + change.act())
                    .with(new Mark(Tone.GOLD, Icon.SEAL, getTranslation("report.changes.adopted")));
        }
        row.about(name, caseId == null ? null : CaseLinks.to(caseId)).saying(": " + change.stage());
        return change.outcome() == null ? row : row.quietly(getTranslation("outreach.outcome." + change.outcome()));
    }
}
