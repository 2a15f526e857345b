package org.demarche.ui.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Function;

/** Someone else saved the same thing meanwhile: both versions side by side, and the user chooses. Nothing is lost. */
public class ConflictCard extends DmCard {

    private final Div choices = new Div();

    /** A field that differs. */
    public record Difference(String field, String mine, String theirs) {}

    /**
     * @param title who saved it and when
     * @param other the name of who saved it
     */
    public ConflictCard(String title, String other, List<Difference> differences) {
        super(title);
        setHeaderPrefix(Icon.SWAP.create());
        getElement().setAttribute("role", "alert");
        var words = new Paragraph(getTranslation("part.conflict.nothing-lost", differences.size()));
        words.addClassNames("dm-s", "dm-2");
        var versions = new Div(
                version(getTranslation("part.conflict.mine"), differences, Difference::mine),
                version(getTranslation("part.conflict.theirs", other), differences, Difference::theirs));
        versions.addClassName("dm-two");
        choices.addClassNames("dm-row", "dm-wrap");
        add(words, versions, choices);
    }

    /** @param take overwrites what the user typed with the other version */
    public ConflictCard choices(Runnable keep, Runnable take) {
        choices.add(
                button(getTranslation("part.conflict.keep"), keep), button(getTranslation("part.conflict.take"), take));
        return this;
    }

    /** Offers to see all fields of both versions. */
    public ConflictCard compare(Runnable compare) {
        var button = button(getTranslation("part.conflict.compare"), compare);
        button.addThemeVariants(ButtonVariant.TERTIARY);
        choices.add(button);
        return this;
    }

    private static Component version(String who, List<Difference> differences, Function<Difference, String> value) {
        var box = new Div(new Strong(who));
        differences.forEach(difference ->
                box.add(new Div(new Text(difference.field() + ": "), new Changed(value.apply(difference)))));
        return box;
    }

    private static Button button(String words, Runnable action) {
        var button = new Button(words, _ -> action.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }
}
