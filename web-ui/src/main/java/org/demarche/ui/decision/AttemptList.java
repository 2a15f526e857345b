package org.demarche.ui.decision;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.core.decision.PastAttempt;
import org.demarche.core.outreach.InitiativeEnding;
import org.demarche.ui.part.Icon;
import org.demarche.ui.part.Mark;
import org.demarche.ui.part.Tone;

/** The attempts that were made in a chamber, with how each ended: the same parliament may need several. */
class AttemptList extends UnorderedList {

    private final transient Register register;

    AttemptList(Register register, List<PastAttempt> attempts) {
        this.register = register;
        addClassName("dm-facts");
        attempts.forEach(attempt -> add(row(attempt)));
    }

    private ListItem row(PastAttempt attempt) {
        var title = new Span(attempt.title().in(register.language()));
        title.addClassName("dm-b");
        var when = new Span(" " + dates(attempt));
        when.addClassName("dm-2");
        var words = new Span(title, when);
        words.addClassName("dm-grow");
        var row = new ListItem(words, ending(attempt.ending()));
        row.addClassNames("dm-row", "dm-wrap");
        return row;
    }

    private String dates(PastAttempt attempt) {
        return Stream.of(attempt.openedOn(), attempt.endedOn())
                .filter(Objects::nonNull)
                .map(register.formats()::partial)
                .distinct()
                .collect(Collectors.joining(" – "));
    }

    private Mark ending(InitiativeEnding ending) {
        var words = getTranslation("outreach.initiative-ending." + ending);
        return ending == InitiativeEnding.ADOPTED
                ? new Mark(Tone.GOLD, Icon.SEAL, words)
                : new Mark(Tone.PLAIN, Icon.X, words);
    }
}
