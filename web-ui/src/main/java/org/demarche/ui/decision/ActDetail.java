package org.demarche.ui.decision;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.core.base.Refused;
import org.demarche.core.decision.ActSource;
import org.demarche.core.decision.Recognition;
import org.demarche.core.decision.RecognitionCount;
import org.demarche.core.decision.RecognitionId;
import org.demarche.core.decision.RecognitionRow;
import org.demarche.ui.part.Confirm;
import org.demarche.ui.part.CountryTile;
import org.demarche.ui.part.Icon;
import org.demarche.ui.part.IconButton;
import org.demarche.ui.part.Mark;
import org.demarche.ui.part.Toast;
import org.demarche.ui.part.Tone;

/** One act: what was adopted, what it counts for, how it was voted, and how we know. */
class ActDetail extends Section {

    private final Register register;
    private final RecognitionRow row;
    private final Recognition act;
    private final Runnable changed;
    private final Runnable close;

    /**
     * @param changed called when the act is another than before
     * @param close called when nothing is to be selected any more
     * @throws Refused not found
     */
    ActDetail(Register register, RecognitionId id, RecognitionCount count, Runnable changed, Runnable close) {
        this.register = register;
        this.row = register.find(id).orElseThrow(Refused::notFound);
        this.act = register.service().find(id);
        this.changed = changed;
        this.close = close;
        addClassNames("dm-detail", "dm-s");
        getElement().setAttribute("aria-label", getTranslation("decision.detail.name"));
        add(head(), new ActFactsList(register, row, act, count));
        add(new VoteSection(register, row, act, this::use));
        path();
        note();
        sources();
        if (register.mayKeep()) {
            add(actions());
        }
    }

    private Component head() {
        var title = new H2(row.state() == null ? row.chamber() : row.state() + ", " + row.chamber());
        title.addClassName("dm-grow");
        var head = new Div();
        if (row.country() != null) {
            head.add(new CountryTile(row.country()));
        }
        head.add(title, mark(), new IconButton(Icon.X, getTranslation("part.close"), close));
        head.addClassName("dm-row");
        return head;
    }

    private Mark mark() {
        if (act.isArchived()) {
            return new Mark(Tone.PLAIN, getTranslation("decision.archived.one"));
        }
        return row.counted()
                ? new Mark(Tone.GOLD, Icon.SEAL, getTranslation("decision.recognised"))
                : new Mark(Tone.SKY, Icon.OK, getTranslation("decision.supportive.one"));
    }

    private void path() {
        var steps = act.facts().way().steps();
        if (!steps.isEmpty()) {
            add(new H3(getTranslation("decision.detail.path")));
            var list = new OrderedList();
            steps.forEach(step -> list.add(new PathItem(register, step)));
            add(list);
        }
        var attempts = act.facts().way().attempts();
        if (!attempts.isEmpty()) {
            add(new H3(getTranslation("decision.detail.attempts")), new AttemptList(register, attempts));
        }
    }

    private void note() {
        var note = act.facts().note();
        if (!note.isEmpty()) {
            add(new H3(getTranslation("decision.detail.note")), new Paragraph(note.in(register.language())));
        }
    }

    private void sources() {
        add(new H3(getTranslation("decision.detail.sources")));
        var list = new UnorderedList();
        act.evidence().sources().forEach(source -> list.add(source(source)));
        add(list);
    }

    private ListItem source(ActSource source) {
        var words = source.note().in(register.language());
        var url = source.url();
        var row = new ListItem();
        row.addClassName("dm-source-row");
        if (url != null) {
            row.add(SourceLink.to(url));
        }
        var grey = new Span(Stream.of(words, checked(source))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", ", url == null ? "" : " ", "")));
        grey.addClassName("dm-2");
        row.add(grey);
        return row;
    }

    private String checked(ActSource source) {
        return source.checkedOn() == null
                ? ""
                : getTranslation("institution.checked", register.formats().day(source.checkedOn()));
    }

    private Component actions() {
        if (act.isArchived()) {
            return new Div(small("decision.restore", Icon.SWAP, () -> {
                register.service().restore(act.id());
                changed.run();
            }));
        }
        var source = small("decision.add-source", Icon.PLUS, () -> SourceDialog.open(register, act.id(), changed));
        var edit = small("decision.edit", Icon.EDIT, () -> ActDialog.correct(register, act, changed));
        var archive = small("decision.archive", Icon.X, this::archive);
        var row = new Div(source, edit, archive);
        row.addClassNames("dm-row", "dm-wrap");
        return row;
    }

    private Button small(String key, Icon icon, Runnable deed) {
        var button = new Button(getTranslation(key), icon.create(), _ -> deed.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }

    private void use(int position) {
        register.service().use(act.id(), act.version(), position);
        changed.run();
    }

    private void archive() {
        Confirm.of(
                        getTranslation("decision.archive.question", row.title()),
                        getTranslation("decision.archive.consequence"))
                .ask(getTranslation("decision.archive"), () -> {
                    register.service().archive(act.id(), act.version());
                    close.run();
                    Toast.show(getTranslation("decision.archived"), () -> {
                        register.service().restore(act.id());
                        changed.run();
                    });
                });
    }
}
