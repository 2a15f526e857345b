package org.demarche.ui.decision;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.demarche.core.decision.CountedAct;
import org.demarche.core.decision.Recognition;
import org.demarche.core.decision.RecognitionCount;
import org.demarche.core.decision.RecognitionRow;
import org.demarche.core.institution.Verification;
import org.demarche.ui.outreach.CaseNavigation;
import org.demarche.ui.part.Mark;
import org.demarche.ui.part.Tone;

/** What is known of an act, line by line. What is not known is left out, but for what it grants. */
class ActFactsList extends DescriptionList {

    private final Register register;
    private final RecognitionRow row;
    private final Recognition act;

    ActFactsList(Register register, RecognitionRow row, Recognition act, RecognitionCount count) {
        this.register = register;
        this.row = row;
        this.act = act;
        addClassName("dm-dl");
        line("decision.detail.act", new Text(adopted()));
        line("decision.detail.title", new Text(row.title()));
        line("decision.detail.grants", new Text(grants()));
        verdict(count).ifPresent(counted -> line("decision.detail.counts", counts(counted, count)));
        if (row.verification() != Verification.VERIFIED) {
            line(
                    "decision.detail.verification",
                    new Mark(Tone.DASHED, getTranslation("institution.verification." + row.verification())));
        }
        var caseId = act.caseId();
        if (caseId != null) {
            line(
                    "decision.detail.case",
                    new Anchor(CaseNavigation.path(caseId), getTranslation("decision.detail.case.open")));
        }
    }

    private void line(String name, Component value) {
        add(new Term(getTranslation(name)), new Description(value));
    }

    private String adopted() {
        var date = act.facts().act().adoptedOn();
        var day = date.hasDay()
                ? register.formats().longDay(date.firstDay())
                : register.formats().partial(date);
        return new RegisterCells(this, register.formats()).act(row) + ", " + day;
    }

    private String grants() {
        var granted = act.grantedAsks();
        var words = register.asks().stream()
                .filter(ask -> granted.contains(ask.id()))
                .map(ask -> getTranslation("decision.detail.ask", ask.number(), ask.words()))
                .toList();
        return words.isEmpty() ? getTranslation("decision.detail.grants.none") : String.join(" · ", words);
    }

    private Optional<CountedAct> verdict(RecognitionCount count) {
        return count.acts().stream()
                .filter(counted -> counted.id().equals(row.id()))
                .findFirst();
    }

    private Component counts(CountedAct counted, RecognitionCount count) {
        return new Div(
                new Text(getTranslation("decision.verdict." + counted.verdict()) + " "),
                new CountWhy(getTranslation("decision.why"), count));
    }
}
