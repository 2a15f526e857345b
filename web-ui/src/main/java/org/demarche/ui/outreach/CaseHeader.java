package org.demarche.ui.outreach;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Set;
import org.demarche.core.access.Action;
import org.demarche.core.institution.HouseStanding;
import org.demarche.core.outreach.CaseHead;
import org.demarche.core.outreach.Priority;
import org.demarche.ui.part.CountryTile;
import org.demarche.ui.part.Icon;
import org.demarche.ui.part.IconButton;
import org.demarche.ui.part.Mark;
import org.demarche.ui.part.OutcomeBadge;
import org.demarche.ui.part.OutcomeLook;
import org.demarche.ui.part.StandingMark;
import org.demarche.ui.part.Tone;
import org.jspecify.annotations.Nullable;

/** Which case, how it does, who has it, and what can be done with it. */
class CaseHeader extends Header {

    private final CaseHead head;
    private final CaseWords words;
    private final Div line = new Div();
    private @Nullable Runnable restrict;

    CaseHeader(CaseHead head, CaseWords words) {
        this.head = head;
        this.words = words;
        addClassNames("dm-case-head", "dm-row", "top", "dm-wrap");
        var title = title();
        title.addClassName("dm-grow");
        add(title, place(), people());
    }

    /** Says when the house rests, or is no more; a house at work is no news. */
    CaseHeader house(HouseStanding standing) {
        if (standing instanceof HouseStanding.InRecess || standing instanceof HouseStanding.Dissolved) {
            StandingMark.of(standing, this, words.formats()).ifPresent(line::add);
        }
        return this;
    }

    /** Says that only named people know of it, and lets them see who they are. */
    CaseHeader restricted(Restricting restricting) {
        restricting.mark().ifPresent(line::add);
        if (restricting.isOffered()) {
            restrict = restricting::restrictCase;
        }
        return this;
    }

    CaseHeader actions(CaseActions actions, Set<Action> allowed) {
        if (!allowed.contains(Action.LOG)) {
            return this;
        }
        var row = new Div();
        row.addClassNames("dm-row", "dm-wrap");
        if (allowed.contains(Action.EDIT)) {
            row.add(button("outreach.move.do", Icon.MOVE, actions::moveStage));
            row.add(button("outreach.outcome.do", Icon.SEAL, actions::recordOutcome));
        }
        row.add(more(actions, allowed));
        add(row);
        return this;
    }

    private Div title() {
        var outcome = new OutcomeBadge(
                OutcomeLook.of(head.outcome()),
                words.text("outreach.case.outcome-is", words.lower(words.of("outreach.outcome", head.outcome()))));
        line.add(new H1(head.institution()), outcome);
        words.health(head.caseHealth()).ifPresent(mark -> line.add(mark, words.whyHealth(head)));
        if (head.priority() != Priority.NORMAL) {
            line.add(new Mark(
                    Tone.PLAIN,
                    head.priority() == Priority.HIGH ? Icon.UP : Icon.DOWN,
                    words.text(
                            "outreach.case.priority-is", words.lower(words.of("outreach.priority", head.priority())))));
        }
        line.addClassNames("dm-row", "dm-wrap");
        return line;
    }

    private Paragraph place() {
        var place = new Paragraph();
        place.addClassNames("dm-2", "dm-case-place");
        if (head.country() != null) {
            place.add(new CountryTile(head.country()), new Span(" "));
        }
        var reference = new Span(head.reference());
        reference.addClassName("dm-nowrap");
        place.add(new Span(words.place(head) + " · "), reference, new Span(" · "));
        place.add(new Anchor("parliaments/" + head.institutionId(), words.text("outreach.case.profile")));
        place.add(
                new Span(" · "),
                new Anchor(CaseNavigation.path(head.id()) + "/history", words.text("audit.history.open")));
        return place;
    }

    private Component people() {
        var owner = new Span(label("access.part.OWNER"), name(head.ownerName()));
        var coordinator = new Span(label("access.part.COORDINATOR"), name(head.coordinatorName()));
        var people = new Div(owner, coordinator);
        people.addClassNames("dm-case-people", "dm-s", "no-m");
        return people;
    }

    private Span label(String key) {
        return Pair.words(words.text(key), "dm-2");
    }

    private Span name(@Nullable String name) {
        return name == null ? Pair.words(words.text("part.nobody"), "dm-2") : Pair.words(name, "");
    }

    private IconButton more(CaseActions actions, Set<Action> allowed) {
        var button = new IconButton(Icon.MORE, words.text("outreach.case.more"), () -> {}).bordered();
        button.removeThemeVariants(ButtonVariant.SMALL);
        var menu = new ContextMenu(button);
        menu.setOpenOnClick(true);
        if (allowed.contains(Action.ASSIGN)) {
            menu.addItem(words.text("outreach.assign.do"), _ -> actions.assign());
        }
        menu.addItem(words.text("outreach.reply.do"), _ -> actions.letters().recordReply());
        if (allowed.contains(Action.EDIT)) {
            menu.addItem(words.text("outreach.next.do"), _ -> actions.planNext());
            menu.addItem(
                    words.text("outreach.dispatch.do"), _ -> actions.letters().recordDispatch());
            menu.addItem(words.text("outreach.initiative.do"), _ -> actions.startInitiative());
            priorities(menu, actions);
        }
        if (allowed.contains(Action.ASSIGN)) {
            menu.addItem(words.text("outreach.act.do"), _ -> actions.recordAct());
        }
        var restriction = restrict;
        if (restriction != null) {
            menu.addItem(words.text("outreach.restrict.menu"), _ -> restriction.run());
        }
        return button;
    }

    private void priorities(ContextMenu menu, CaseActions actions) {
        var choices = menu.addItem(words.text("outreach.priority.label")).getSubMenu();
        for (var each : List.of(Priority.HIGH, Priority.NORMAL, Priority.LOW)) {
            var choice = choices.addItem(words.of("outreach.priority", each), _ -> actions.prioritise(each));
            choice.setCheckable(true);
            choice.setChecked(each == head.priority());
        }
    }

    private Button button(String key, Icon icon, Runnable action) {
        return new Button(words.text(key), icon.create(), _ -> action.run());
    }
}
