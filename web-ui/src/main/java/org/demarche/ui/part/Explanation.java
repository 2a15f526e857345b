package org.demarche.ui.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
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
        if (source.getChildren().anyMatch(Anchor.class::isInstance)) {
            source.add(new Text(" · "));
        }
        source.add(new Anchor(href, words));
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
