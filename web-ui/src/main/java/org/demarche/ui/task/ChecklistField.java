package org.demarche.ui.task;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.demarche.core.task.ChecklistItem;
import org.demarche.ui.part.Icon;
import org.demarche.ui.part.IconButton;

/** The steps of a task: each with a tick, its words and a way out; empty ones are left behind. */
class ChecklistField extends CustomField<List<ChecklistItem>> {

    private final List<Row> rows = new ArrayList<>();
    private final Div list = new Div();

    ChecklistField(String label) {
        super(List.of());
        setLabel(label);
        list.addClassName("dm-stack");
        var more = new Button(getTranslation("task.steps.add"), Icon.PLUS.create(), _ -> addRow("", false)
                .focus());
        more.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        var box = new Div(list, more);
        add(box);
    }

    /** As a draft keeps it: a line for each step, with a plus where it is done. */
    static String written(List<ChecklistItem> steps) {
        return steps.stream()
                .map(step -> (step.done() ? "+" : "-") + step.text())
                .collect(Collectors.joining("\n"));
    }

    static List<ChecklistItem> read(String written) {
        return written.lines()
                .map(line -> new ChecklistItem(line.substring(1), line.startsWith("+")))
                .toList();
    }

    @Override
    protected List<ChecklistItem> generateModelValue() {
        return rows.stream()
                .filter(row -> !row.words.getValue().isBlank())
                .map(row -> new ChecklistItem(row.words.getValue().strip(), row.done.getValue()))
                .toList();
    }

    @Override
    protected void setPresentationValue(List<ChecklistItem> steps) {
        rows.clear();
        list.removeAll();
        steps.forEach(step -> addRow(step.text(), step.done()));
    }

    private TextField addRow(String text, boolean ticked) {
        var row = new Row(text, ticked);
        rows.add(row);
        list.add(row);
        return row.words;
    }

    private final class Row extends Div {

        private final Checkbox done = new Checkbox();
        private final TextField words = new TextField();

        Row(String text, boolean ticked) {
            addClassName("dm-row");
            done.setValue(ticked);
            done.setAriaLabel(getTranslation("task.steps.done"));
            words.setValue(text);
            words.setAriaLabel(getTranslation("task.steps.words"));
            words.addClassName("dm-grow");
            done.addValueChangeListener(_ -> updateValue());
            words.addValueChangeListener(_ -> updateValue());
            add(done, words, new IconButton(Icon.X, getTranslation("task.steps.remove"), this::leave));
        }

        private void leave() {
            rows.remove(this);
            list.remove(this);
            updateValue();
        }
    }
}
