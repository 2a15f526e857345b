package org.demarche.ui.playbook;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import org.demarche.core.playbook.PlaybookStep;
import org.demarche.ui.part.DmCard;
import org.demarche.ui.part.Icon;
import org.demarche.ui.part.IconButton;
import org.demarche.ui.part.Mark;
import org.demarche.ui.part.Tone;

/** What one occasion brings, in order; steps of a sequence are marked and stand after the one before. */
class OccasionCard extends DmCard {

    private final transient PlaybookWords words;
    private transient Consumer<PlaybookStep> edit = _ -> {};
    private transient Consumer<PlaybookStep> remove = _ -> {};

    OccasionCard(PlaybookWords words, List<PlaybookStep> steps, boolean manages) {
        super(words.occasion(steps.getFirst().occasion()));
        this.words = words;
        flush();
        var rows = new OrderedList();
        rows.addClassName("dm-plain");
        steps.forEach(step -> rows.add(row(step, manages)));
        add(rows);
    }

    OccasionCard onEdit(Consumer<PlaybookStep> deed) {
        edit = deed;
        return this;
    }

    OccasionCard onRemove(Consumer<PlaybookStep> deed) {
        remove = deed;
        return this;
    }

    OccasionCard adding(Runnable add) {
        var button = new Button(getTranslation("playbook.step.add"), Icon.PLUS.create(), _ -> add.run());
        button.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        suffix(button);
        return this;
    }

    private ListItem row(PlaybookStep step, boolean manages) {
        var title = new Span(words.title(step));
        title.addClassName("dm-b");
        var what = new Div(title, details(step));
        what.addClassName("dm-grow");
        hint(step, what);
        var row = new Div(what);
        row.addClassNames("dm-row", "top");
        if (manages) {
            row.add(icons(step));
        }
        return new ListItem(row);
    }

    private Div icons(PlaybookStep step) {
        var icons = new Div(
                new IconButton(
                        Icon.EDIT, getTranslation("playbook.step.edit", words.title(step)), () -> edit.accept(step)),
                new IconButton(
                        Icon.X, getTranslation("playbook.step.remove", words.title(step)), () -> remove.accept(step)));
        icons.addClassName("dm-icons");
        return icons;
    }

    private Div details(PlaybookStep step) {
        var details = new Div();
        details.addClassNames("dm-row", "top-line", "dm-s", "dm-2");
        if (step.isInSequence()) {
            details.add(new Mark(Tone.SKY, getTranslation("playbook.step.in-sequence")));
        }
        var until = getTranslation("playbook.until." + step.until().name());
        var said = new Span(String.join(
                " · ",
                words.rule(step),
                getTranslation("access.part." + step.assignee().name()),
                PlaybookWords.lower(until)));
        details.add(said);
        for (var address : step.words().addresses()) {
            var link = new Anchor(address, getTranslation("playbook.step.link"), AnchorTarget.BLANK);
            link.getElement().setAttribute("rel", "noopener noreferrer");
            said.add(new Text(" "), link);
        }
        return details;
    }

    private void hint(PlaybookStep step, Div what) {
        var hint = step.words().hint().in(getLocale());
        if (!hint.isEmpty()) {
            var text = new Paragraph(hint);
            text.addClassNames("dm-s", "dm-lines");
            what.add(text);
        }
    }
}
