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

    private final Div versions = new Div();
    private final Div choices = new Div();
    private final Button compare = new Button(getTranslation("part.conflict.compare"));
    private final String other;
    private final List<Side> fields;

    /** What a field holds in both versions. */
    public record Side(String field, String mine, String theirs) {

        public boolean differs() {
            return !mine.equals(theirs);
        }
    }

    /**
     * @param title who saved it and when
     * @param other the name of who saved it; empty when not known
     * @param fields all fields of the form; those that differ are shown at once, the others when asked for
     */
    public ConflictCard(String title, String other, List<Side> fields) {
        super(title);
        this.other = other;
        this.fields = List.copyOf(fields);
        setHeaderPrefix(Icon.SWAP.create());
        getElement().setAttribute("role", "alert");
        var differing = fields.stream().filter(Side::differs).toList();
        var words = new Paragraph(getTranslation("part.conflict.nothing-lost", differing.size()));
        words.addClassNames("dm-s", "dm-2");
        versions.addClassName("dm-two");
        show(differing);
        choices.addClassNames("dm-row", "dm-wrap");
        add(words, versions, choices);
    }

    /**
     * @param keep saves what the user typed over the other version
     * @param take leaves the other version as it is
     */
    public ConflictCard choices(Runnable keep, Runnable take) {
        compare.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        compare.addClickListener(_ -> {
            show(fields);
            compare.setVisible(false);
        });
        compare.setVisible(!fields.stream().allMatch(Side::differs));
        choices.add(
                button(getTranslation("part.conflict.keep"), keep),
                button(
                        other.isEmpty()
                                ? getTranslation("part.conflict.take")
                                : getTranslation("part.conflict.take.of", other),
                        take),
                compare);
        return this;
    }

    private void show(List<Side> shown) {
        versions.removeAll();
        versions.add(
                version(getTranslation("part.conflict.mine"), shown, Side::mine),
                version(
                        other.isEmpty()
                                ? getTranslation("part.conflict.other")
                                : getTranslation("part.conflict.theirs", other),
                        shown,
                        Side::theirs));
    }

    private Component version(String who, List<Side> shown, Function<Side, String> value) {
        var box = new Div(new Strong(who));
        shown.forEach(side -> box.add(line(side, value.apply(side))));
        return box;
    }

    private Component line(Side side, String value) {
        var words = value.isEmpty() ? getTranslation("part.conflict.empty") : value;
        return new Div(new Text(side.field() + ": "), side.differs() ? new Changed(words) : new Text(words));
    }

    private static Button button(String words, Runnable action) {
        var button = new Button(words, _ -> action.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }
}
