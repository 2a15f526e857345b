package org.demarche.ui.decision;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.demarche.core.decision.Recognition;
import org.demarche.core.decision.RecognitionRow;
import org.demarche.core.decision.Tally;
import org.demarche.core.decision.VoteReport;
import org.demarche.ui.part.Icon;
import org.demarche.ui.part.Mark;
import org.demarche.ui.part.Note;
import org.demarche.ui.part.Tone;
import org.demarche.ui.part.VoteBar;
import org.jspecify.annotations.Nullable;

/** How it was voted: the report that is used, and what the other sources say. */
class VoteSection extends Div {

    private final Register register;
    private final IntConsumer use;

    /** @param use called with the position of another report that is to be used */
    VoteSection(Register register, RecognitionRow row, Recognition act, IntConsumer use) {
        this.register = register;
        this.use = use;
        addClassName("dm-stack");
        addClassName("tight");
        add(new H3(getTranslation("decision.detail.vote")));
        var reports = act.evidence().reports();
        reports.stream().filter(VoteReport::used).findFirst().ifPresentOrElse(this::used, this::unknown);
        if (row.disputed()) {
            add(Note.risk(getTranslation("decision.differ.title"), differ(reports)));
        }
        reports(reports);
    }

    private void used(VoteReport report) {
        var tally = report.tally();
        var votes = Votes.of(tally);
        if (votes.numbers().isEmpty()) {
            var method = report.method();
            add(new Paragraph(method == null ? getTranslation("decision.tally-unknown") : method(report)));
            return;
        }
        var bar = new VoteBar(votes.tally()).wide();
        bar.addClassName("bare");
        var numbers = new Div(
                number(tally.votesFor(), "decision.vote.for"),
                number(tally.against(), "decision.vote.against"),
                number(tally.abstained(), "decision.vote.abstained"));
        whole(tally, numbers);
        numbers.addClassName("dm-numbers");
        add(bar, numbers);
    }

    private void whole(Tally tally, Div numbers) {
        var seats = tally.seats();
        if (tally.present() != null) {
            numbers.add(
                    seats == null
                            ? number(tally.present(), "decision.vote.present")
                            : number(tally.present(), "decision.vote.present-of", seats));
        } else if (tally.registered() != null) {
            numbers.add(number(tally.registered(), "decision.vote.registered"));
        } else if (seats != null) {
            numbers.add(number(seats, "decision.vote.seats"));
        }
    }

    private Component number(@Nullable Integer value, String key, Object... arguments) {
        var number = new Div(value == null ? "?" : register.formats().number(value));
        number.addClassName("n");
        var label = new Div(getTranslation(key, arguments));
        label.addClassName("l");
        var tile = new Div(number, label);
        tile.addClassName("dm-kpi");
        return tile;
    }

    private void unknown() {
        var words = new Paragraph(getTranslation("decision.tally-unknown"));
        words.addClassName("dm-2");
        add(words);
    }

    /** What the report that is used says of it, and what the register does. */
    private String differ(List<VoteReport> reports) {
        var note = reports.stream()
                .filter(VoteReport::used)
                .map(report -> report.note().in(register.language()))
                .findFirst()
                .orElse("");
        return (note + " " + getTranslation("decision.differ.text")).strip();
    }

    private void reports(List<VoteReport> reports) {
        var list = new UnorderedList();
        for (int i = 0; i < reports.size(); i++) {
            list.add(report(reports.get(i), i));
        }
        if (!reports.isEmpty()) {
            add(list);
        }
    }

    private ListItem report(VoteReport report, int position) {
        var claim = new Div(claim(report));
        if (report.used()) {
            claim.addClassName("dm-b");
        }
        var source = new Div();
        var url = report.sourceUrl();
        var name = report.source().in(register.language());
        source.add(url == null ? new Span(name) : SourceLink.to(url, name));
        var note = report.note().in(register.language());
        if (!note.isEmpty()) {
            source.add(new Span(" · " + note));
        }
        source.addClassName("dm-2");
        var words = new Div(claim, source);
        words.addClassName("dm-grow");
        var row = new ListItem(words);
        row.addClassName("dm-report");
        if (report.used()) {
            row.add(new Mark(Tone.SKY, Icon.CHECK, getTranslation("decision.used")));
        } else if (register.mayKeep()) {
            row.add(useButton(name, position));
        }
        return row;
    }

    private Button useButton(String source, int position) {
        var button = new Button(getTranslation("decision.use"), _ -> use.accept(position));
        button.setAriaLabel(getTranslation("decision.use.name", source));
        button.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        return button;
    }

    /** {@code 70 / 0 / 4, 76 present}. */
    private String claim(VoteReport report) {
        var words = new ArrayList<String>();
        var tally = report.tally();
        var numbers = Votes.of(tally).numbers();
        if (!numbers.isEmpty()) {
            words.add(numbers);
        }
        if (tally.present() != null) {
            words.add(getTranslation("decision.of-present", tally.present()));
        }
        if (tally.registered() != null) {
            words.add(getTranslation("decision.of-registered", tally.registered()));
        }
        if (report.method() != null) {
            words.add(method(report));
        }
        return words.isEmpty() ? getTranslation("decision.tally-unknown") : String.join(", ", words);
    }

    private String method(VoteReport report) {
        return getTranslation("decision.vote-method." + report.method());
    }
}
