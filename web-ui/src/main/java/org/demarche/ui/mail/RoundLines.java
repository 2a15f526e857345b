package org.demarche.ui.mail;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.time.Clock;
import java.util.List;
import org.demarche.core.outbox.RoundRow;
import org.demarche.core.text.Languages;
import org.demarche.core.text.Texts;
import org.demarche.ui.format.OwnFormats;
import org.demarche.ui.part.DmCard;
import org.demarche.ui.part.Icon;
import org.demarche.ui.part.Mark;
import org.demarche.ui.part.Strong;
import org.demarche.ui.part.Tone;
import org.springframework.stereotype.Component;

/** Lists what the product does again and again, and how the last time went. */
@Component
class RoundLines {

    private final Texts texts;
    private final OwnFormats formats;
    private final Clock clock;

    RoundLines(Texts texts, OwnFormats formats, Clock clock) {
        this.texts = texts;
        this.formats = formats;
        this.clock = clock;
    }

    DmCard card(List<RoundRow> rounds) {
        var rows = new OrderedList();
        rows.addClassName("dm-plain");
        var card = new DmCard("", rows).flush();
        card.setTitle(card.getTranslation("mail.rounds"), 2);
        rounds.forEach(round -> rows.add(line(round, card)));
        if (rounds.isEmpty()) {
            rows.add(new ListItem(card.getTranslation("mail.rounds.none")));
        }
        return card;
    }

    private ListItem line(RoundRow round, DmCard card) {
        var name = new Div(new Strong(name(round, card)), when(round, card));
        name.addClassName("dm-grow");
        var row = new Div(name, mark(round, card));
        row.addClassNames("dm-row", "dm-wrap");
        return new ListItem(row);
    }

    private Div when(RoundRow round, DmCard card) {
        var own = formats.get();
        var last = round.succeededAt() == null
                ? card.getTranslation("mail.rounds.never")
                : card.getTranslation("mail.rounds.last", own.momentWithin(round.succeededAt()));
        var now = round.node() == null
                ? card.getTranslation("mail.rounds.next", own.momentWithin(round.next()))
                : card.getTranslation("mail.rounds.now", round.node());
        var when = new Div(last + " " + now);
        when.addClassNames("dm-2", "dm-s");
        return when;
    }

    private Mark mark(RoundRow round, DmCard card) {
        if (round.failures() > 0) {
            return new Mark(Tone.LATE, Icon.LATE, card.getTranslation("mail.rounds.failing", round.failures()));
        }
        return round.isForgotten(clock.instant())
                ? new Mark(Tone.RISK, Icon.WARN, card.getTranslation("mail.rounds.forgotten"))
                : new Mark(Tone.OK, Icon.OK, card.getTranslation("mail.rounds.well"));
    }

    /** A node may be of a version that does more than this one knows words for. */
    private String name(RoundRow round, DmCard card) {
        var key = "mail.round." + round.name();
        return texts.has(Languages.ENGLISH, key) ? card.getTranslation(key) : round.name();
    }
}
