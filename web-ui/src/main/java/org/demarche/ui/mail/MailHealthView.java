package org.demarche.ui.mail;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.demarche.core.outbox.MailFigures;
import org.demarche.core.outbox.MailHealth;
import org.demarche.core.outbox.MailTrouble;
import org.demarche.core.outbox.MessageFilter;
import org.demarche.core.outbox.MessageState;
import org.demarche.ui.format.Formats;
import org.demarche.ui.format.OwnFormats;
import org.demarche.ui.part.DmCard;
import org.demarche.ui.part.Icon;
import org.demarche.ui.part.Mark;
import org.demarche.ui.part.Note;
import org.demarche.ui.part.PageHeader;
import org.demarche.ui.part.StatTile;
import org.demarche.ui.part.Strong;
import org.demarche.ui.part.Tone;
import org.demarche.ui.shell.Crumb;
import org.demarche.ui.shell.HasCrumbs;
import org.springframework.beans.factory.ObjectProvider;

/** Whether mail leaves: what is planned, waits, was sent, is late, failed or uncertain, why, and how the rounds go. */
@Route(MailHealthView.PATH)
@RolesAllowed("ADMIN")
class MailHealthView extends Main implements HasCrumbs {

    static final String PATH = "admin/mail/health";

    private final transient Formats formats;

    MailHealthView(MailHealth health, OwnFormats formats, RoundLines rounds, ObjectProvider<MailTab> tabs) {
        this.formats = formats.get();
        addClassName("dm-page");
        var figures = health.figures();
        var parts =
                new Div(verdict(figures), tiles(figures), troubles(health.troubles()), rounds.card(health.rounds()));
        parts.addClassName("dm-stack");
        add(
                new PageHeader(getTranslation("mail.health.title")).sub(getTranslation("mail.health.sub")),
                new MailTabs(tabs.orderedStream().toList(), PATH),
                parts);
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(
                new Crumb(getTranslation("mail.list.title"), MailAddress.PATH),
                Crumb.here(getTranslation("mail.health.title")));
    }

    private Component verdict(MailFigures figures) {
        if (figures.late() > 0 && figures.oldest() != null) {
            return Note.risk(
                    getTranslation("mail.health.late", figures.late()),
                    getTranslation("mail.health.late.since", formats.momentWithin(figures.oldest())));
        }
        return figures.failed() + figures.uncertain() > 0
                ? Note.risk(
                        getTranslation("mail.health.decide", figures.failed() + figures.uncertain()),
                        getTranslation("mail.health.decide.next"))
                : new Note(
                        Tone.OK, Icon.OK, getTranslation("mail.health.well"), getTranslation("mail.health.well.means"));
    }

    private Component tiles(MailFigures figures) {
        var tiles = new Div(
                new StatTile(formats.number(figures.planned()), PATH, getTranslation("mail.health.planned"))
                        .note(getTranslation("mail.health.planned.note")),
                tile(MessageState.PLANNED, figures.waiting(), "mail.health.waiting"),
                late(figures),
                tile(MessageState.SENT, figures.sent(), "mail.health.sent"),
                tile(MessageState.FAILED, figures.failed(), "mail.health.failed"),
                tile(MessageState.UNCERTAIN, figures.uncertain(), "mail.health.uncertain"),
                tile(MessageState.HELD, figures.held(), "mail.health.held"));
        tiles.addClassName("dm-kpis");
        return DmCard.named(getTranslation("mail.health.figures"), tiles);
    }

    private StatTile late(MailFigures figures) {
        var tile = tile(MessageState.PLANNED, figures.late(), "mail.health.waits-long");
        return figures.late() > 0 ? tile.late() : tile;
    }

    private StatTile tile(MessageState state, int number, String counts) {
        var href = MailAddress.START.with(MessageFilter.NONE.withState(state)).href();
        return new StatTile(formats.number(number), href, getTranslation(counts))
                .note(getTranslation(counts + ".note"));
    }

    private Component troubles(List<MailTrouble> troubles) {
        var rows = new OrderedList();
        rows.addClassName("dm-plain");
        troubles.forEach(trouble -> rows.add(row(trouble)));
        if (troubles.isEmpty()) {
            rows.add(new ListItem(getTranslation("mail.health.why.nothing")));
        }
        return new DmCard(getTranslation("mail.health.why"), rows).flush();
    }

    private ListItem row(MailTrouble trouble) {
        var look = StateLook.of(trouble.state());
        var why = new Div(new Strong(getTranslation("mail.health.messages", trouble.messages())));
        why.add(" " + getTranslation("outbox.message-reason." + trouble.reason()));
        var said = new Div(trouble.detail());
        said.addClassNames("dm-2", "dm-s", "dm-lines");
        said.setVisible(!trouble.detail().isEmpty());
        var what = new Div(why, said);
        what.addClassName("dm-grow");
        var last = new Div(formats.moment(trouble.last()));
        last.addClassNames("dm-2", "dm-s");
        var row = new Div(
                new Mark(look.tone(), look.icon(), getTranslation("outbox.message-state." + trouble.state())),
                what,
                last);
        row.addClassNames("dm-row", "dm-wrap");
        return new ListItem(row);
    }
}
