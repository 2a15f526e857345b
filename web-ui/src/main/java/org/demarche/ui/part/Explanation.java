package org.demarche.ui.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The answer to a <em>why?</em>: the question, the inputs and the rule line by line, what was skipped, the result, and
 * last the source, when it was checked, and what can be changed.
 */
public final class Explanation {

    private final String question;
    private final Div calculation = new Div();
    private final Paragraph source = new Paragraph();
    private final List<Button> actions = new ArrayList<>();

    private Explanation(String question) {
        this.question = question;
        calculation.addClassName("dm-calc");
        source.addClassName("dm-source");
    }

    public static Explanation of(String question) {
        return new Explanation(question);
    }

    public Explanation line(String what, String value) {
        return line(what, value, List.of());
    }

    /** What was looked at and does not count, in grey. */
    public Explanation skipped(String what, String value) {
        return line(what, value, List.of("dm-2"));
    }

    /** The result, under a rule. */
    public Explanation result(String what, String value) {
        return line(what, value, List.of("sum"));
    }

    public Explanation source(String words) {
        source.add(new Text(words + " "));
        return this;
    }

    public Explanation link(String words, String href) {
        return then(new Anchor(href, words));
    }

    /** Something that can be changed about it. */
    public Explanation action(String words, Runnable deed) {
        var button = new Button(words, _ -> deed.run());
        button.addClassName("dm-link");
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        actions.add(button);
        return then(button);
    }

    /** The lines alone, where they stand by themselves. */
    public Component calculation() {
        return calculation;
    }

    private Explanation then(Component last) {
        if (source.getChildren().anyMatch(each -> each instanceof Anchor || each instanceof Button)) {
            source.add(new Text(" · "));
        }
        source.add(last);
        return this;
    }

    private Explanation line(String what, String value, List<String> classes) {
        for (var words : List.of(what, value)) {
            var cell = new Span(words);
            cell.addClassNames(classes.toArray(String[]::new));
            calculation.add(cell);
        }
        return this;
    }

    String question() {
        return question;
    }

    /** What the popover shows. */
    List<Component> content(IconButton close) {
        actions.forEach(action -> action.addClickListener(_ -> close.click()));
        var title = new Div(new H3(question), close);
        title.addClassName("dm-explain");
        var content = new ArrayList<Component>(List.of(title));
        if (calculation.getChildren().findAny().isPresent()) {
            content.add(calculation);
        }
        if (source.getChildren().findAny().isPresent()) {
            content.add(source);
        }
        return content;
    }
}
