package org.demarche.ui.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What happened, who did it, when; under it what was said and what can be done with it. */
public class TimelineItem extends ListItem {

    private static final int LONG = 1200;
    private static final int SHOWN = 800;

    private final Span icon;
    private final Div meta;
    private final Div body = new Div();

    public TimelineItem(Icon icon, String what, String who, Time when) {
        this.icon = new Span(icon.create());
        this.icon.addClassName("dm-dot");
        var title = new Span(bold(what), grey(" " + who));
        meta = new Div(title, when);
        meta.addClassName("meta");
        body.add(meta);
        add(this.icon, body);
    }

    /** Came from outside: a reply, an acknowledgement. */
    public TimelineItem incoming() {
        icon.addClassName("in");
        return this;
    }

    /** It was a mistake: its words are struck. Say so in a word, too. */
    public TimelineItem struck() {
        body.addClassName("dm-struck");
        return this;
    }

    /** A small button in the first line. */
    public TimelineItem action(Component button) {
        meta.add(button);
        return this;
    }

    public TimelineItem text(String words) {
        var text = new Paragraph();
        text.addClassNames("dm-s", "dm-lines");
        body.add(text);
        say(text, words);
        return this;
    }

    /** What a letter or a mail says, in its own language where that is known. */
    public TimelineItem quote(String words, @Nullable Locale language) {
        var quote = new Div();
        quote.addClassNames("dm-quote", "dm-s", "dm-lines");
        if (language != null) {
            quote.getElement().setAttribute("lang", language.toLanguageTag());
        }
        body.add(quote);
        say(quote, words);
        return this;
    }

    /** Of what is very long the beginning; the rest on demand. */
    private <C extends Component & HasText> void say(C place, String words) {
        if (words.length() <= LONG) {
            place.setText(words);
            return;
        }
        place.setText(words.substring(0, SHOWN).stripTrailing() + " …");
        var all = new Button(getTranslation("part.timeline.show-all"));
        all.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        all.addClickListener(_ -> {
            place.setText(words);
            body.remove(all);
        });
        body.add(all);
    }

    /** Marks, reasons, files and actions in a row under the text. */
    public TimelineItem below(Component... components) {
        var row = new Div(components);
        row.addClassNames("dm-row", "dm-wrap", "dm-s");
        body.add(row);
        return this;
    }

    private static Span bold(String words) {
        var span = new Span(words);
        span.addClassName("dm-b");
        return span;
    }

    private static Span grey(String words) {
        var span = new Span(words);
        span.addClassName("dm-2");
        return span;
    }
}
