package org.demarche.ui.report;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.List;
import org.demarche.core.report.AnsweredCase;
import org.demarche.core.report.Answers;
import org.demarche.core.report.Overview;
import org.demarche.ui.decision.CountWhy;
import org.demarche.ui.decision.DecisionNavigation;
import org.demarche.ui.format.Formats;
import org.demarche.ui.part.StatTile;

/** The numbers at the head of the page. Each opens the rows that it counts. */
class TilesCard extends Section {

    private final Formats formats;

    /** @param answered the cases behind the answers */
    TilesCard(Overview overview, SerializableSupplier<List<AnsweredCase>> answered, Formats formats) {
        this.formats = formats;
        getElement().setAttribute("aria-label", getTranslation("report.tiles.name"));
        addClassNames("dm-hero");
        add(
                recognised(overview),
                open(overview),
                committee(overview),
                late(overview),
                answers(overview.answers(), answered));
    }

    private Component recognised(Overview overview) {
        var count = overview.recognised();
        var numbers = new Anchor(DecisionNavigation.counted());
        numbers.addClassNames("big", "dm-name");
        numbers.add(
                big(count.states()),
                new Text(" " + getTranslation("report.tiles.states", count.states()) + ", "),
                big(count.chambers()),
                new Text(" " + getTranslation("report.tiles.chambers", count.chambers())));
        var rule = new Paragraph(
                new Text(CountWhy.rule(count) + " "), new CountWhy(getTranslation("report.tiles.which"), count));
        rule.addClassNames("dm-s", "dm-2");
        return new Div(numbers, rule);
    }

    private Component open(Overview overview) {
        var standing = overview.standing();
        return tile(standing.open(), CaseLinks.open(), "report.tiles.open")
                .note(getTranslation("report.tiles.open.note", standing.addressed(), standing.closed()));
    }

    private Component committee(Overview overview) {
        var standing = overview.standing();
        return tile(standing.committee(), CaseLinks.committee(), "report.tiles.committee")
                .note(getTranslation("report.tiles.committee.note", signed(standing.committeeChange()), Overview.DAYS));
    }

    private Component late(Overview overview) {
        int late = overview.standing().late();
        var tile = tile(late, CaseLinks.late(), "report.tiles.late").note(getTranslation("report.tiles.late.note"));
        return late > 0 ? tile.late() : tile;
    }

    private Component answers(Answers answers, SerializableSupplier<List<AnsweredCase>> answered) {
        var median = answers.medianDays();
        var number = median == null ? getTranslation("report.tiles.answers.none") : formats.days(median);
        var counts = getTranslation("report.tiles.answers");
        var opened = new AnswersNumber(number, getTranslation("report.answers.rows"), answered, formats);
        opened.setEnabled(answers.answered() > 0);
        return new StatTile(opened, counts).note(getTranslation("report.tiles.answers.note", answers.answered()));
    }

    private StatTile tile(int number, String href, String counts) {
        return new StatTile(formats.number(number), href, getTranslation(counts, number));
    }

    private Span big(int number) {
        var big = new Span(formats.number(number));
        big.addClassName("n");
        return big;
    }

    private String signed(int change) {
        return change > 0 ? "+" + change : change < 0 ? "−" + -change : "±0";
    }
}
