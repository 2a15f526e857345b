package org.demarche.ui.decision;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.demarche.core.base.PartialDate;
import org.demarche.core.base.Refused;
import org.demarche.core.decision.PathStep;
import org.demarche.core.text.Bilingual;
import org.demarche.ui.part.Icon;
import org.demarche.ui.part.IconButton;

/** How an act came about: a row for each step, with its day and its words in both languages. */
class PathField extends CustomField<List<PathField.Typed>> {

    private static final String CELL = "\t";

    /** A step as it was typed. */
    record Typed(String on, String english, String ukrainian) {

        boolean isEmpty() {
            return (on + english + ukrainian).isBlank();
        }
    }

    private final Div rows = new Div();
    private final List<Row> steps = new ArrayList<>();

    PathField(Register register) {
        super(List.of());
        setLabel(register.text("decision.field.path"));
        rows.addClassNames("dm-stack", "tight");
        var more = new Button(register.text("decision.field.path.add"), Icon.PLUS.create(), _ -> {
            add(new Typed("", "", "")).on.focus();
        });
        more.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        add(new Div(rows, more));
    }

    @Override
    protected List<Typed> generateModelValue() {
        return steps.stream().map(Row::typed).filter(step -> !step.isEmpty()).toList();
    }

    @Override
    protected void setPresentationValue(List<Typed> value) {
        steps.clear();
        rows.removeAll();
        value.forEach(this::add);
    }

    void show(List<PathStep> path) {
        setValue(path.stream()
                .map(step -> new Typed(
                        step.happenedOn().text(), step.text().en(), step.text().uk()))
                .toList());
    }

    /** @throws Refused {@code refused.decision.step...} */
    List<PathStep> steps() {
        return generateModelValue().stream().map(PathField::step).toList();
    }

    static String written(List<Typed> steps) {
        return steps.stream()
                .map(step -> String.join(CELL, step.on(), step.english(), step.ukrainian()))
                .collect(Collectors.joining("\n"));
    }

    static List<Typed> read(String text) {
        return text.lines()
                .map(line -> line.split(CELL, -1))
                .filter(cells -> cells.length == 3)
                .map(cells -> new Typed(cells[0], cells[1], cells[2]))
                .toList();
    }

    private static PathStep step(Typed typed) {
        if (!PartialDate.isValid(typed.on().strip())) {
            throw new Refused("refused.decision.step.date", typed.on());
        }
        return new PathStep(new PartialDate(typed.on()), new Bilingual(typed.english(), typed.ukrainian()));
    }

    private Row add(Typed typed) {
        var row = new Row(typed);
        steps.add(row);
        rows.add(row);
        return row;
    }

    private final class Row extends Div {

        private final TextField on = field("decision.field.path.on");
        private final TextField english = field("decision.field.path.en");
        private final TextField ukrainian = field("decision.field.path.uk");

        Row(Typed typed) {
            addClassName("dm-path-row");
            on.setValue(typed.on());
            english.setValue(typed.english());
            ukrainian.setValue(typed.ukrainian());
            add(on, english, ukrainian, new IconButton(Icon.X, getTranslation("decision.field.path.remove"), () -> {
                steps.remove(this);
                removeFromParent();
                updateValue();
            }));
        }

        private static TextField field(String key) {
            var field = new TextField();
            field.setAriaLabel(field.getTranslation(key));
            field.setPlaceholder(field.getTranslation(key));
            return field;
        }

        Typed typed() {
            return new Typed(on.getValue(), english.getValue(), ukrainian.getValue());
        }
    }
}
