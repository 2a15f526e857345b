package org.demarche.ui.decision;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.demarche.ui.part.Icon;
import org.demarche.ui.part.IconButton;

/** A few rows of cells to type in; rows are added and removed, and a row with nothing in its texts is none. */
class RowsField extends CustomField<List<List<String>>> {

    private static final String CELL = "\t";

    /** The cells of a new row, empty. */
    interface Cells extends SerializableSupplier<List<AbstractField<?, String>>> {}

    private final Cells cells;
    private final String look;
    private final String remove;
    private final Div rows = new Div();
    private final List<Row> shown = new ArrayList<>();

    /**
     * @param look class of a row, which lays its cells out
     * @param key of the texts: the label, and below it {@code add} and {@code remove}
     */
    RowsField(String key, String look, Cells cells) {
        super(List.of());
        this.cells = cells;
        this.look = look;
        remove = getTranslation(key + ".remove");
        setLabel(getTranslation(key));
        rows.addClassNames("dm-stack", "tight");
        var more = new Button(getTranslation(key + ".add"), Icon.PLUS.create(), _ -> add(List.of()));
        more.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        add(new Div(rows, more));
    }

    @Override
    protected List<List<String>> generateModelValue() {
        return shown.stream().map(Row::typed).filter(row -> !row.isEmpty()).toList();
    }

    @Override
    protected void setPresentationValue(List<List<String>> value) {
        shown.clear();
        rows.removeAll();
        value.forEach(this::add);
    }

    /** What stands in the rows now, also where the last cell has not been left yet. */
    List<List<String>> typed() {
        return generateModelValue();
    }

    static String written(List<List<String>> rows) {
        return rows.stream().map(row -> String.join(CELL, row)).collect(Collectors.joining("\n"));
    }

    static List<List<String>> read(String text) {
        return text.lines().map(line -> List.of(line.split(CELL, -1))).toList();
    }

    /** A cell of words, named for who cannot see its column. */
    static TextField words(String key) {
        var name = UI.getCurrent().getTranslation(key);
        var field = new TextField();
        field.setAriaLabel(name);
        field.setPlaceholder(name);
        return field;
    }

    private void add(List<String> values) {
        var row = new Row(values);
        shown.add(row);
        rows.add(row);
    }

    private final class Row extends Div {

        private final List<AbstractField<?, String>> fields = cells.get();

        Row(List<String> values) {
            addClassName(look);
            for (int i = 0; i < Math.min(values.size(), fields.size()); i++) {
                fields.get(i).setValue(values.get(i));
            }
            fields.forEach(this::add);
            add(new IconButton(Icon.X, remove, () -> {
                shown.remove(this);
                removeFromParent();
                updateValue();
            }));
        }

        /** Empty when nothing is typed: a choice alone says nothing. */
        List<String> typed() {
            boolean nothing = fields.stream()
                    .filter(TextField.class::isInstance)
                    .allMatch(field -> field.getValue().isBlank());
            return nothing
                    ? Collections.emptyList()
                    : fields.stream().map(AbstractField::getValue).toList();
        }
    }
}
