package org.demarche.ui.outreach;

import com.vaadin.flow.component.button.Button;
import java.util.Optional;
import java.util.Set;
import org.demarche.core.access.Action;
import org.demarche.core.institution.HouseStanding;
import org.demarche.core.outreach.CaseHead;
import org.demarche.core.outreach.Outcome;
import org.demarche.ui.part.Icon;
import org.demarche.ui.part.Note;

/** What the end of a term, or the beginning of the next, asks of a case. */
final class TermNote {

    private TermNote() {}

    /** @return empty when the term changes nothing here, or not for this person */
    static Optional<Note> of(
            CaseHead head, HouseStanding standing, Set<Action> allowed, CaseWords words, CaseActions actions) {
        if (!allowed.contains(Action.EDIT)) {
            return Optional.empty();
        }
        boolean lapsed = head.closed() && head.outcome() == Outcome.LAPSED;
        return switch (standing) {
            case HouseStanding.Dissolved dissolved
            when !head.closed() ->
                Optional.of(Note.risk(
                                words.text(
                                        "outreach.lapse.since", words.formats().day(dissolved.since())),
                                words.text("outreach.lapse.meaning"))
                        .actions(new Button(words.text("outreach.lapse.do"), _ -> actions.lapse())));
            case HouseStanding.Dissolved _ -> Optional.empty();
            default ->
                lapsed
                        ? Optional.of(Note.sky(
                                        Icon.LAND,
                                        words.text("outreach.take-up.lapsed"),
                                        words.text("outreach.take-up.meaning"))
                                .actions(new Button(words.text("outreach.take-up.do"), _ -> actions.takeUp())))
                        : Optional.empty();
        };
    }
}
