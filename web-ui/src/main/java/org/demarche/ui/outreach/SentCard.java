package org.demarche.ui.outreach;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.demarche.core.dossier.DocumentPackage;
import org.demarche.core.file.FileId;
import org.demarche.core.outreach.DispatchRow;
import org.demarche.ui.part.DmCard;
import org.demarche.ui.part.Icon;

/** What was sent, how and to whom; whether it arrived, with its proof; until when an answer is awaited. */
class SentCard extends DmCard {

    private final List<DocumentPackage> packages;
    private final CaseWords words;
    private final LetterActions actions;
    private final boolean mayEdit;

    SentCard(
            List<DispatchRow> dispatches,
            List<DocumentPackage> packages,
            CaseWords words,
            LetterActions actions,
            boolean mayEdit) {
        super(words.text("outreach.case.sent"));
        this.packages = packages;
        this.words = words;
        this.actions = actions;
        this.mayEdit = mayEdit;
        if (mayEdit) {
            var record = small("outreach.case.record", actions::recordDispatch);
            record.setIcon(Icon.PLUS.create());
            suffix(record);
        }
        dispatches.forEach(dispatch -> add(row(dispatch)));
        if (dispatches.isEmpty()) {
            var nothing = new Paragraph(words.text("outreach.case.nothing-sent"));
            nothing.addClassNames("dm-s", "dm-2");
            add(nothing);
        }
    }

    private Pair row(DispatchRow row) {
        var pair = new Pair(
                Pair.words(name(row), "dm-b"), Pair.words(words.formats().day(row.sentOn()), "dm-2"));
        var channel = words.of("outreach.channel", row.channel());
        var how = row.recipient().isEmpty() ? channel : words.text("outreach.case.sent-to", channel, row.recipient());
        pair.under(Pair.words(how, "dm-2"), delivery(row));
        return answer(row, pair);
    }

    private String name(DispatchRow row) {
        return packages.stream()
                .filter(pack -> pack.id().equals(row.packageId()))
                .findFirst()
                .map(pack -> pack.name(getLocale()))
                .orElse(words.text("outreach.case.letter"));
    }

    private Component delivery(DispatchRow row) {
        var state = new Span();
        state.addClassName("dm-row");
        if (row.deliveredOn() != null) {
            var day = words.formats().day(row.deliveredOn());
            state.add(Pair.words(words.text("outreach.case.delivered", day), "dm-2"));
        } else if (mayEdit) {
            state.add(small("outreach.case.record-delivery", () -> actions.deliver(row)));
        } else if (row.proofFileId() == null) {
            state.add(Pair.words(words.text("outreach.case.delivery-unknown"), "dm-2"));
        }
        if (row.proofFileId() != null) {
            state.add(download(row.proofFileId()));
        }
        return state;
    }

    private Pair answer(DispatchRow row, Pair pair) {
        if (row.answeredOn() != null) {
            var day = words.formats().day(row.answeredOn());
            return pair.under(Pair.words(words.text("outreach.case.answered", day), "dm-2"), new Span());
        }
        if (row.responseDueOn() == null) {
            return mayEdit ? pair.under(new Span(), small("outreach.await.do", () -> actions.await(row))) : pair;
        }
        var day = words.formats().day(row.responseDueOn());
        var until = Pair.words(words.text("outreach.case.awaited-until", day), "dm-2");
        return pair.under(until, mayEdit ? small("outreach.await.change", () -> actions.await(row)) : new Span());
    }

    /** Past the router, which would look for a page. */
    private Anchor download(FileId id) {
        var link = new Anchor("files/" + id, words.text("outreach.case.proof"));
        link.setRouterIgnore(true);
        return link;
    }

    private Button small(String key, Runnable action) {
        var button = new Button(words.text(key), _ -> action.run());
        button.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        return button;
    }
}
