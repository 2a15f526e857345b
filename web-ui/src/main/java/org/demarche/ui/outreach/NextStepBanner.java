package org.demarche.ui.outreach;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.demarche.core.outreach.ActionKind;
import org.demarche.core.outreach.CaseHead;
import org.demarche.core.outreach.NextAction;
import org.demarche.ui.part.Icon;

/** What comes next, until when and by whom; done, put off, or logged from here. */
class NextStepBanner extends Div {

    private static final int[] DAYS = {1, 3, 7, 14};

    private final CaseWords words;
    private final CaseHead head;

    NextStepBanner(CaseHead head, NextAction action, CaseWords words) {
        this.head = head;
        this.words = words;
        addClassName("dm-next");
        getElement().setAttribute("role", "region").setAttribute("aria-label", words.text("outreach.next.region"));
        if (action.due().isBefore(head.today())) {
            addClassName("late");
        } else if (action.due().isAfter(head.today().plusDays(1))) {
            addClassName("calm");
        }
        var dot = new Span(icon(action.kind()).create());
        dot.addClassNames("dm-dot", "plain");
        var what = Pair.words(words.text("outreach.next.is", action.text()), "dm-b");
        var text = new Div(what, Pair.words(" " + due(action), "dm-2"));
        text.addClassName("dm-grow");
        add(dot, text);
    }

    /** For those who may edit the case. */
    NextStepBanner actions(CaseActions actions, Consumer<LogKind> log, NextAction action) {
        var kind = LogKind.of(action.kind());
        var logIt = small(words.text("outreach.log.do." + kind.name()), icon(action.kind()));
        logIt.addThemeVariants(ButtonVariant.PRIMARY);
        logIt.addClickListener(_ -> log.accept(kind));
        var done = small(words.text("outreach.next.mark-done"), Icon.CHECK);
        done.addClickListener(_ -> actions.completeNext());
        var snooze = small(words.text("outreach.next.snooze"), Icon.SNOOZE);
        var menu = new ContextMenu(snooze);
        menu.setOpenOnClick(true);
        for (int days : DAYS) {
            var until = head.today().plusDays(days);
            var day = words.formats().weekday(until);
            menu.addItem(
                    words.text("outreach.next.until", day),
                    _ -> actions.snoozeNext(until, words.text("outreach.next.snoozed", day)));
        }
        add(logIt, done, snooze);
        return this;
    }

    private String due(NextAction action) {
        var due = words.due(action.due(), head.today());
        var who = head.ownerName() == null ? words.text("part.nobody") : head.ownerName();
        return action.snoozedUntil() == null || !action.snoozedUntil().isAfter(head.today())
                ? words.text("outreach.next.due-who", due, who)
                : words.text(
                        "outreach.next.due-snoozed", due, who, words.formats().due(action.snoozedUntil()));
    }

    private static Button small(String words, Icon icon) {
        var button = new Button(words, icon.create());
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }

    private static Icon icon(ActionKind kind) {
        return switch (kind) {
            case CALL -> Icon.PHONE;
            case WRITE -> Icon.MAIL;
            case MEETING -> Icon.MEET;
            case REPLY -> Icon.REPLY;
            case DOCUMENT -> Icon.DOC;
            case OTHER -> Icon.NOTE;
        };
    }
}
