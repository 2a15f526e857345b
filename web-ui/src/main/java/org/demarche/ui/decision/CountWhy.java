package org.demarche.ui.decision;

import com.vaadin.flow.component.UI;
import org.demarche.core.decision.CountedAct;
import org.demarche.core.decision.RecognitionCount;
import org.demarche.ui.part.Explanation;
import org.demarche.ui.part.WhyButton;

/** Why so many: every act that was looked at, what it adds, and the rule in words. */
public class CountWhy extends WhyButton {

    public CountWhy(String words, RecognitionCount count) {
        super(words, () -> explain(count));
    }

    /** The rule in words, with the home state of the campaign where it has one. */
    public static String rule(RecognitionCount count) {
        return text("decision.count.by", text("decision.rule", home(count)));
    }

    /** The rule in a few words, to stand in quotation marks. */
    static String shortRule(RecognitionCount count) {
        return text("decision.register.rule", home(count));
    }

    /** What the texts choose by: {@code none} is no state. */
    private static String home(RecognitionCount count) {
        return count.home().orElse("none");
    }

    private static Explanation explain(RecognitionCount count) {
        var answer = Explanation.of(text("decision.count.question", count.states(), count.chambers()));
        for (var act : count.acts()) {
            var name = (act.state() == null ? "" : act.state() + ", ") + act.chamber() + ", "
                    + act.adoptedOn().firstDay().getYear();
            var adds = text("decision.verdict-short." + act.verdict());
            answer = isState(act) ? answer.line(name, adds) : answer.skipped(name, adds);
        }
        return answer.result(
                        text("decision.count.result"), text("decision.count.numbers", count.states(), count.chambers()))
                .source(rule(count))
                .source(text("decision.count.details"));
    }

    private static boolean isState(CountedAct act) {
        return switch (act.verdict()) {
            case STATE, STATE_COUNTED -> true;
            case HOME, CHAMBER_COUNTED, NO_CHAMBER -> false;
        };
    }

    private static String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
