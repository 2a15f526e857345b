package org.demarche.ui.report;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.List;
import org.demarche.core.outreach.Health;
import org.demarche.core.report.AnsweredCase;
import org.demarche.core.report.Answers;
import org.demarche.core.report.StalledCase;
import org.demarche.ui.format.Formats;
import org.demarche.ui.part.CountryTile;
import org.demarche.ui.part.DmCard;
import org.demarche.ui.part.HealthMark;
import org.demarche.ui.part.PlainBar;
import org.demarche.ui.part.StageFill;

/** The cases that do not move, and how many institutions answer in time. */
class StalledCard extends DmCard {

    private static final int FIRST = 5;

    private final Formats formats;

    /** @param answered the cases behind the answers */
    StalledCard(
            List<StalledCase> cases,
            Answers answers,
            SerializableSupplier<List<AnsweredCase>> answered,
            Formats formats) {
        super("");
        this.formats = formats;
        setTitle(getTranslation("report.stalled.title"), 2);
        if (cases.isEmpty()) {
            var nothing = new Paragraph(getTranslation("report.stalled.none"));
            nothing.addClassNames("dm-s", "dm-2");
            add(nothing);
        } else {
            var list = new ShortList(cases.stream().map(this::row).toList(), FIRST);
            add(list);
            if (list.isCut()) {
                suffix(list.all());
            }
        }
        if (answers.of30() > 0) {
            add(inTime(answers, answered));
        }
    }

    private ListItem row(StalledCase stalled) {
        var name =
                new Anchor(CaseLinks.to(stalled.id()), stalled.state() == null ? stalled.chamber() : stalled.state());
        name.addClassName("dm-name");
        var words = new Span(name);
        if (stalled.due() != null) {
            var due = new Span(stalled.due());
            due.addClassName("dm-2");
            words.add(new Text(" "), due);
        }
        words.addClassName("dm-grow");
        var what = new Span();
        if (stalled.country() != null) {
            what.add(new CountryTile(stalled.country()));
        }
        what.add(words);
        what.addClassName("dm-row");
        var row = new ListItem(what, health(stalled));
        row.addClassNames("dm-ev", "wide");
        return row;
    }

    private HealthMark health(StalledCase stalled) {
        return stalled.health() == Health.LATE
                ? HealthMark.late(formats.late(stalled.days()))
                : HealthMark.risk(getTranslation("report.stalled.silent", stalled.days()));
    }

    private Div inTime(Answers answers, SerializableSupplier<List<AnsweredCase>> answered) {
        var name = getTranslation("report.stalled.in-time");
        var words = new Span(name);
        words.addClassNames("dm-grow", "dm-2");
        var of = getTranslation("report.stalled.in-time.of", answers.within30(), answers.of30());
        var numbers = new AnswersNumber(of, name, answered, formats);
        var line = new Div(words, numbers);
        line.addClassNames("dm-row", "dm-s");
        var block =
                new Div(line, new PlainBar().part((double) answers.within30() / answers.of30(), StageFill.COMMITTEE));
        block.addClassName("dm-in-time");
        return block;
    }
}
