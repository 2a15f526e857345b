package org.demarche.ui.outreach;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Set;
import org.demarche.core.access.Action;
import org.demarche.core.contact.PostRow;
import org.demarche.core.dossier.DocumentPackage;
import org.demarche.core.outreach.CaseFileRow;
import org.demarche.core.outreach.CaseHead;
import org.demarche.core.outreach.InitiativeRow;
import org.demarche.ui.part.DmCard;
import org.demarche.ui.part.Icon;
import org.demarche.ui.part.Mark;
import org.demarche.ui.part.PersonAvatar;
import org.demarche.ui.part.Tone;

/** The cards at the right of a case's page: what is due, what is asked, who is there, what was sent. */
class CaseColumn extends Div {

    private final CaseHead head;
    private final CaseReads reads;
    private final CaseWords words;
    private final CaseActions actions;
    private final Set<Action> allowed;

    CaseColumn(
            CaseHead head,
            CaseReads reads,
            CaseWords words,
            CaseActions actions,
            Set<Action> allowed,
            Restricting restricting) {
        this.head = head;
        this.reads = reads;
        this.words = words;
        this.actions = actions;
        this.allowed = allowed;
        addClassName("dm-stack");
        add(deadlines());
        add(new AsksCard(reads.cards().asks(head.id(), getLocale()), words, actions, mayEdit()));
        add(contacts());
        add(new SentCard(reads.cards().dispatches(head.id()), packages(), words, actions.letters(), mayEdit()));
        add(initiatives());
        add(new CaseTeamCard(reads.cards().assignments(head.id()), words, actions, allowed));
        var files = reads.cards().files(head.id());
        if (!files.isEmpty()) {
            add(files(files, restricting));
        }
    }

    private DeadlinesCard deadlines() {
        var told = new ComputationWords(words, getLocale());
        var card = new DeadlinesCard(head, reads.deadlines().of(head.id()), words, actions.whyDue(told, mayEdit()));
        return mayEdit() ? card.adding(() -> actions.deadlines().add(told)) : card;
    }

    private DmCard contacts() {
        var card = new DmCard(words.text("outreach.case.contacts"));
        var posts = reads.posts().of(head.institutionId(), getLocale());
        posts.forEach(post -> card.add(contact(post)));
        return posts.isEmpty() ? empty(card, "outreach.case.no-contacts") : card;
    }

    private Div contact(PostRow post) {
        var known = post.personName() != null;
        var avatar = known ? new PersonAvatar(post.personName()) : PersonAvatar.nobody();
        Component name = known
                ? new Anchor("contacts/" + post.personId(), post.personName())
                : Pair.words(words.text("outreach.case.post-empty"), "dm-2");
        if (known) {
            name.addClassNames("dm-name", "dm-b");
        }
        var row = new Div(avatar, new Span(name, Pair.words(" " + post.label(), "dm-2")));
        row.addClassNames("dm-pr-row", "dm-row", "dm-s");
        return row;
    }

    private List<DocumentPackage> packages() {
        return reads.packages().of(head.campaignId());
    }

    private DmCard initiatives() {
        var card = new DmCard(words.text("outreach.case.initiatives"));
        if (mayEdit()) {
            card.suffix(add("outreach.case.start", actions::startInitiative));
        }
        var initiatives = reads.cards().initiatives(head.id());
        initiatives.forEach(initiative -> card.add(initiative(initiative)));
        return initiatives.isEmpty() ? empty(card, "outreach.case.no-initiatives") : card;
    }

    private Pair initiative(InitiativeRow row) {
        var title = Pair.words(row.title(), row.ending() == null ? "dm-b" : "dm-2");
        var under = new Span(Pair.words(days(row), "dm-2"));
        under.addClassName("dm-row");
        if (row.sourceUrl() != null) {
            var source = new Anchor(row.sourceUrl(), words.text("outreach.case.initiative-source"), AnchorTarget.BLANK);
            source.getElement().setAttribute("rel", "noopener noreferrer");
            under.add(source);
        }
        return new Pair(title, state(row)).under(under, new Span());
    }

    private String days(InitiativeRow row) {
        var from = words.formats().partial(row.startedOn());
        return row.endedOn() == null
                ? words.text("outreach.case.since", from)
                : words.text(
                        "outreach.case.initiative-span", from, words.formats().partial(row.endedOn()));
    }

    private Component state(InitiativeRow row) {
        if (row.ending() != null) {
            return new Mark(Tone.PLAIN, words.of("outreach.initiative-ending", row.ending()));
        }
        if (!mayEdit()) {
            return new Span();
        }
        var end = new Button(words.text("outreach.case.end"), _ -> actions.endInitiative(row));
        end.setAriaLabel(words.text("outreach.case.end-what", row.title()));
        end.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        return end;
    }

    private DmCard files(List<CaseFileRow> files, Restricting restricting) {
        var card = new DmCard(words.text("outreach.case.files"));
        for (var file : files) {
            var right = new Span(Pair.words(words.formats().size(file.size()), "dm-2"));
            right.addClassName("dm-row");
            var lock = restricting.lock(file.id(), file.name());
            if (lock != null) {
                right.add(lock);
            }
            var left = new Div(new Anchor("files/" + file.id(), file.name()));
            restricting.mark(file.id()).ifPresent(mark -> left.add(new Div(mark)));
            card.add(new Pair(left, right));
        }
        return card;
    }

    private Button add(String key, Runnable action) {
        var button = new Button(words.text(key), Icon.PLUS.create(), _ -> action.run());
        button.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        return button;
    }

    private DmCard empty(DmCard card, String key) {
        var text = new Paragraph(words.text(key));
        text.addClassNames("dm-s", "dm-2");
        card.add(text);
        return card;
    }

    private boolean mayEdit() {
        return allowed.contains(Action.EDIT);
    }
}
