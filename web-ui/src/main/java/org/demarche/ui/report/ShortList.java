package org.demarche.ui.report;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** The first few of a list; a button that names the count shows all of them. */
class ShortList extends UnorderedList {

    private final List<? extends Component> rows;

    /** @param first how many are seen at once */
    ShortList(List<? extends Component> rows, int first) {
        this.rows = rows;
        rows.forEach(this::add);
        rows.stream().skip(first).forEach(row -> row.setVisible(false));
    }

    boolean isCut() {
        return rows.stream().anyMatch(row -> !row.isVisible());
    }

    /** Shows the rest and goes. */
    Button all() {
        var all = new Button(getTranslation("report.list.all", rows.size()), click -> {
            rows.forEach(row -> row.setVisible(true));
            click.getSource().setVisible(false);
        });
        all.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return all;
    }
}
