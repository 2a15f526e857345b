package org.demarche.ui.decision;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.demarche.core.decision.CountedAct;
import org.demarche.core.decision.PastAttempt;
import org.demarche.core.decision.Recognition;
import org.demarche.core.decision.RecognitionRow;
import org.demarche.core.decision.VoteReport;
import org.demarche.ui.part.DmCard;
import org.demarche.ui.part.Icon;
import org.demarche.ui.part.Mark;
import org.demarche.ui.part.Note;
import org.demarche.ui.part.Tone;
import org.demarche.ui.part.VoteBar;
import org.jspecify.annotations.Nullable;

/** The acts that one institution adopted, each with its vote and how it came about, and what it counts for. */
class RecognitionsCard extends DmCard {

    private final transient Register register;

    /** @param acts newest first; there is one at least */
    RecognitionsCard(Register register, List<RecognitionRow> acts) {
        super("");
        this.register = register;
        setTitle(getTranslation("decision.of-institution"), 2);
        var all = new Div();
        all.addClassNames("dm-stack", "dm-s");
        acts.forEach(act -> all.add(act(act)));
        counted(acts).forEach(all::add);
        add(all);
    }

    private Component act(RecognitionRow row) {
        var act = register.service().find(row.id());
        var all = new Div(head(row), vote(row));
        all.addClassNames("dm-act");
        if (row.disputed()) {
            all.add(new Div(
                    new Span(used(act) + " "),
                    new Anchor(DecisionNavigation.to(row.id()), getTranslation("decision.of-institution.compare"))));
        }
        var note = act.facts().note();
        if (!note.isEmpty()) {
            var words = new Div(note.in(register.language()));
            words.addClassName("dm-2");
            all.add(words);
        }
        way(act, all);
        return all;
    }

    /** What the report that is used says of it. */
    private String used(Recognition act) {
        return act.evidence().reports().stream()
                .filter(VoteReport::used)
                .map(report -> report.note().in(register.language()))
                .findFirst()
                .orElse("");
    }

    private Component head(RecognitionRow row) {
        var cells = new RegisterCells(this, register.formats());
        var title = new Anchor(
                DecisionNavigation.to(row.id()),
                getTranslation("decision.of-institution.act", cells.act(row), cells.day(row)));
        title.addClassNames("dm-name", "dm-b");
        var chamber = new Div(row.chamber());
        chamber.addClassName("dm-2");
        var words = new Div(title, chamber);
        words.addClassName("dm-grow");
        var head = new Div(words);
        head.addClassName("dm-row");
        if (row.disputed()) {
            head.add(new Mark(Tone.RISK, Icon.WARN, getTranslation("decision.differ")));
        } else if (row.counted()) {
            head.add(new Mark(Tone.GOLD, Icon.SEAL, getTranslation("decision.recognised")));
        } else {
            head.add(new Mark(Tone.SKY, Icon.OK, getTranslation("decision.supportive.one")));
        }
        return head;
    }

    private Component vote(RecognitionRow row) {
        var votes = Votes.of(row);
        if (!votes.numbers().isEmpty()) {
            var words = new Div(numbers(row));
            words.addClassNames("dm-2", "dm-xs");
            return new Div(new VoteBar(votes.tally()).wide(), words);
        }
        var words = new Div(
                row.method() == null
                        ? getTranslation("decision.tally-unknown")
                        : getTranslation("decision.vote-method." + row.method()));
        words.addClassName("dm-2");
        return words;
    }

    private String numbers(RecognitionRow row) {
        var words = votesInWords(row);
        if (row.registered() != null) {
            return words + ", " + getTranslation("decision.of-registered", row.registered());
        }
        return row.present() == null ? words : words + ", " + getTranslation("decision.of-present", row.present());
    }

    private String votesInWords(RecognitionRow row) {
        return getTranslation("part.vote.numbers", known(row.votesFor()), known(row.against()), known(row.abstained()));
    }

    private String known(@Nullable Integer number) {
        return number == null ? "?" : register.formats().number(number);
    }

    private void way(Recognition act, Div all) {
        var way = act.facts().way();
        if (way.steps().isEmpty() && way.attempts().isEmpty()) {
            return;
        }
        var list = new OrderedList();
        list.addClassName("dm-way");
        way.steps().forEach(step -> list.add(new PathItem(register, step)));
        all.add(list);
        if (!way.attempts().isEmpty()) {
            all.add(attempts(way.attempts()));
        }
    }

    private Component attempts(List<PastAttempt> attempts) {
        return new AttemptList(register, attempts);
    }

    /** What the rule makes of the country, once. */
    private List<Component> counted(List<RecognitionRow> acts) {
        var ids = acts.stream().map(RecognitionRow::id).toList();
        return register.count().acts().stream()
                .filter(counted -> ids.contains(counted.id()))
                .filter(counted -> counted.verdict().isOfAChamber())
                .findFirst()
                .map(this::verdict)
                .map(List::of)
                .orElse(List.of());
    }

    private Component verdict(CountedAct counted) {
        return Note.sky(
                Icon.LAND,
                getTranslation("decision.of-institution.verdict", counted.chamber()),
                getTranslation("decision.verdict." + counted.verdict()) + ".");
    }
}
