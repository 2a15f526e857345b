package org.demarche.ui.outreach;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.demarche.core.decision.RecognitionId;
import org.demarche.core.outreach.CaseAskRow;
import org.demarche.core.outreach.Standing;
import org.demarche.ui.decision.DecisionNavigation;
import org.demarche.ui.part.DmCard;
import org.demarche.ui.part.Icon;
import org.demarche.ui.part.Mark;
import org.demarche.ui.part.Tone;

/** How the institution stands to each ask, since when, and by which reply or act. */
class AsksCard extends DmCard {

    private static final int SHOWN = 4;

    private final CaseWords words;
    private final CaseActions actions;
    private final boolean mayEdit;

    AsksCard(List<CaseAskRow> asks, CaseWords words, CaseActions actions, boolean mayEdit) {
        super(words.text("outreach.case.asks"));
        this.words = words;
        this.actions = actions;
        this.mayEdit = mayEdit;
        long answered = asks.stream().filter(ask -> ask.standing().isAnswer()).count();
        var count = Pair.words(words.text("outreach.case.asks-answered", answered, asks.size()), "dm-2");
        count.addClassName("dm-s");
        suffix(count);
        asks.stream().limit(SHOWN).forEach(ask -> add(row(ask)));
        if (asks.size() > SHOWN) {
            add(more(asks.subList(SHOWN, asks.size())));
        }
        if (asks.isEmpty()) {
            var none = new Paragraph(words.text("outreach.case.no-asks"));
            none.addClassNames("dm-s", "dm-2");
            add(none);
        }
    }

    private Button more(List<CaseAskRow> rest) {
        var button = new Button(words.text("outreach.case.more-asks", rest.size()));
        button.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        button.addClickListener(_ -> {
            remove(button);
            rest.forEach(ask -> add(row(ask)));
        });
        return button;
    }

    private Pair row(CaseAskRow ask) {
        var title = new Span(ask.standing().isAnswer() ? Icon.OK.create() : Icon.CLOCK.create(), new Span(ask.title()));
        title.addClassNames("dm-row", "top");
        if (ask.standing() == Standing.NOT_RAISED) {
            title.addClassName("dm-2");
        }
        var pair = new Pair(title, mayEdit ? change(ask) : standing(ask));
        return ask.since() == null || ask.standing() == Standing.NOT_RAISED ? pair : pair.under(since(ask), new Span());
    }

    private Component since(CaseAskRow ask) {
        var day = words.text("outreach.case.since", words.formats().day(ask.since()));
        var line = Pair.words(day, "dm-2");
        line.addClassName("dm-ask-since");
        if (ask.responseFrom() != null) {
            line.add(" · " + words.text("outreach.case.by-reply", ask.responseFrom()));
        }
        if (ask.recognitionId() != null) {
            var act = new Anchor(
                    DecisionNavigation.to(new RecognitionId(ask.recognitionId())), words.text("outreach.case.by-act"));
            line.add(new Span(" · "), act);
        }
        return line;
    }

    private Button change(CaseAskRow ask) {
        var change = new Button();
        change.getElement().appendChild(standing(ask).getElement());
        change.addClickListener(_ -> actions.stand(ask));
        change.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        change.setAriaLabel(
                words.text("outreach.case.change-ask", ask.title(), words.of("outreach.standing", ask.standing())));
        change.addClassName("dm-plain");
        return change;
    }

    private Component standing(CaseAskRow ask) {
        var name = words.of("outreach.standing", ask.standing());
        return switch (ask.standing()) {
            case SUPPORTIVE -> new Mark(Tone.SKY, name);
            case GRANTED -> new Mark(Tone.GOLD, name);
            case DECLINED -> new Mark(Tone.PLAIN, Icon.X, name);
            case NOT_RAISED, RAISED, UNDER_DISCUSSION -> Pair.words(name, "dm-2");
        };
    }
}
