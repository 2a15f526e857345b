package org.demarche.ui.outreach;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Set;
import org.demarche.core.access.Action;
import org.demarche.core.contact.PostRow;
import org.demarche.core.dossier.DocumentPackage;
import org.demarche.core.file.FileId;
import org.demarche.core.outreach.CaseAskRow;
import org.demarche.core.outreach.CaseFileRow;
import org.demarche.core.outreach.CaseHead;
import org.demarche.core.outreach.DispatchRow;
import org.demarche.core.outreach.InitiativeRow;
import org.demarche.core.outreach.Standing;
import org.demarche.core.task.CaseDeadline;
import org.demarche.core.task.DueType;
import org.demarche.ui.part.DmCard;
import org.demarche.ui.part.Explanation;
import org.demarche.ui.part.Icon;
import org.demarche.ui.part.Mark;
import org.demarche.ui.part.PersonAvatar;
import org.demarche.ui.part.Tone;
import org.demarche.ui.part.WhyButton;

/** The cards at the right of a case's page: what is due, what is asked, who is there, what was sent. */
class CaseColumn extends Div {

    private static final int ASKS_SHOWN = 4;

    private final CaseHead head;
    private final CaseReads reads;
    private final CaseWords words;
    private final CaseActions actions;
    private final Set<Action> allowed;

    CaseColumn(CaseHead head, CaseReads reads, CaseWords words, CaseActions actions, Set<Action> allowed) {
        this.head = head;
        this.reads = reads;
        this.words = words;
        this.actions = actions;
        this.allowed = allowed;
        addClassName("dm-stack");
        var dispatches = reads.cards().dispatches(head.id());
        add(deadlines(), asks(), contacts(), sent(dispatches), initiatives());
        add(new CaseTeamCard(reads.cards().assignments(head.id()), words, actions, allowed));
        var files = reads.cards().files(head.id());
        if (!files.isEmpty()) {
            add(files(files));
        }
    }

    private DmCard deadlines() {
        var card = new DmCard(words.text("outreach.case.deadlines"));
        if (mayEdit()) {
            card.suffix(add("outreach.case.set-next", actions::planNext));
        }
        var due = reads.deadlines().of(head.id());
        due.forEach(deadline -> card.add(deadline(deadline)));
        return due.isEmpty() ? empty(card, "outreach.case.no-deadlines") : card;
    }

    private Pair deadline(CaseDeadline deadline) {
        var title = deadline.type() == DueType.RESPONSE ? words.text("outreach.case.awaited") : deadline.title();
        var late = deadline.dueOn().isBefore(head.today());
        var day = Pair.words(
                late
                        ? words.due(deadline.dueOn(), head.today())
                        : words.formats().due(deadline.dueOn()),
                late ? "dm-late" : "");
        return new Pair(Pair.words(String.valueOf(title), "dm-b"), day)
                .under(Pair.words(whose(deadline), "dm-2"), why(deadline));
    }

    private String whose(CaseDeadline deadline) {
        if (deadline.type() == DueType.RESPONSE) {
            return words.text("outreach.case.theirs");
        }
        return deadline.assignee() == null ? words.text("part.nobody") : deadline.assignee();
    }

    private WhyButton why(CaseDeadline deadline) {
        var day = words.formats().day(deadline.dueOn());
        var answer = Explanation.of(words.text("outreach.case.why-day-title", day));
        if (deadline.since() != null) {
            answer.line(words.text("outreach.case.why-sent"), words.formats().day(deadline.since()));
        }
        answer.line(words.text("outreach.case.why-set"), words.text("outreach.case.why-by-hand"));
        if (!deadline.why().isEmpty()) {
            answer.line(words.text("outreach.case.why-because"), deadline.why());
        }
        answer.result(words.text("outreach.case.why-due"), day)
                .source(words.text("outreach.case.why-calendar-days", head.zone()));
        return new WhyButton(words.text("outreach.case.why-day", day), answer);
    }

    private DmCard asks() {
        var asks = reads.cards().asks(head.id(), getLocale());
        long answered = asks.stream().filter(ask -> ask.standing().isAnswer()).count();
        var count = Pair.words(words.text("outreach.case.asks-answered", answered, asks.size()), "dm-2");
        count.addClassName("dm-s");
        var card = new DmCard(words.text("outreach.case.asks")).suffix(count);
        asks.stream().limit(ASKS_SHOWN).forEach(ask -> card.add(ask(ask)));
        if (asks.size() > ASKS_SHOWN) {
            card.add(moreAsks(card, asks.subList(ASKS_SHOWN, asks.size())));
        }
        return asks.isEmpty() ? empty(card, "outreach.case.no-asks") : card;
    }

    private Button moreAsks(DmCard card, List<CaseAskRow> more) {
        var button = new Button(words.text("outreach.case.more-asks", more.size()));
        button.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        button.addClickListener(_ -> {
            card.remove(button);
            more.forEach(ask -> card.add(ask(ask)));
        });
        return button;
    }

    private Pair ask(CaseAskRow ask) {
        var standing = standing(ask);
        var title = new Span(ask.standing().isAnswer() ? Icon.OK.create() : Icon.CLOCK.create(), new Span(ask.title()));
        title.addClassName("dm-row");
        if (ask.standing() == Standing.NOT_RAISED) {
            title.addClassName("dm-2");
        }
        if (!mayEdit()) {
            return new Pair(title, standing);
        }
        var change = new Button();
        change.getElement().appendChild(standing.getElement());
        change.addClickListener(_ -> actions.stand(ask));
        change.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        change.setAriaLabel(
                words.text("outreach.case.change-ask", ask.title(), words.of("outreach.standing", ask.standing())));
        change.addClassName("dm-plain");
        return new Pair(title, change);
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

    private DmCard sent(List<DispatchRow> dispatches) {
        var card = new DmCard(words.text("outreach.case.sent"));
        if (mayEdit()) {
            card.suffix(add("outreach.case.record", actions::recordDispatch));
        }
        var packages = reads.packages().of(head.campaignId());
        dispatches.forEach(dispatch -> card.add(dispatch(dispatch, packages)));
        return dispatches.isEmpty() ? empty(card, "outreach.case.nothing-sent") : card;
    }

    private Pair dispatch(DispatchRow row, List<DocumentPackage> packages) {
        var name = packages.stream()
                .filter(pack -> pack.id().equals(row.packageId()))
                .findFirst()
                .map(pack -> pack.name(getLocale()))
                .orElse(words.text("outreach.case.letter"));
        var under = new Span(words.of("outreach.channel", row.channel()));
        under.addClassName("dm-2");
        var pair = new Pair(Pair.words(name, "dm-b"), Pair.words(words.formats().day(row.sentOn()), "dm-2"));
        return pair.under(under, state(row));
    }

    private Component state(DispatchRow row) {
        if (row.proofFileId() != null) {
            return download(row.proofFileId(), words.text("outreach.case.proof"));
        }
        if (row.deliveredOn() != null) {
            return Pair.words(
                    words.text("outreach.case.delivered", words.formats().day(row.deliveredOn())), "dm-2");
        }
        if (!mayEdit()) {
            return Pair.words(words.text("outreach.case.delivery-unknown"), "dm-2");
        }
        var delivered = new Button(words.text("outreach.case.record-delivery"), _ -> actions.deliver(row));
        delivered.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        return delivered;
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
        if (row.ending() != null) {
            return new Pair(title, new Mark(Tone.PLAIN, words.of("outreach.initiative-ending", row.ending())));
        }
        if (!mayEdit()) {
            return new Pair(
                    title,
                    Pair.words(words.text("outreach.case.since", words.formats().partial(row.startedOn())), "dm-2"));
        }
        var end = new Button(words.text("outreach.case.end"), _ -> actions.endInitiative(row));
        end.setAriaLabel(words.text("outreach.case.end-what", row.title()));
        end.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        return new Pair(title, end);
    }

    private DmCard files(List<CaseFileRow> files) {
        var card = new DmCard(words.text("outreach.case.files"));
        files.forEach(file -> card.add(new Pair(
                new Anchor("files/" + file.id(), file.name()),
                Pair.words(words.formats().size(file.size()), "dm-2"))));
        return card;
    }

    /** Past the router, which would look for a page. */
    private static Anchor download(FileId id, String words) {
        var link = new Anchor("files/" + id, words);
        link.setRouterIgnore(true);
        return link;
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
