package org.demarche.ui.part;

import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.button.Button;

/** Shows on phones the filters of a row that have the class {@code fold}; wider screens show them anyway. */
public final class Unfold extends Button {

    public Unfold(HasStyle row) {
        setText(getTranslation("part.filters"));
        setIcon(Icon.FILTER.create());
        addClassName("only-m");
        tell(false);
        addClickListener(_ -> {
            boolean open = !row.hasClassName("open");
            row.setClassName("open", open);
            tell(open);
        });
    }

    private void tell(boolean open) {
        getElement().setAttribute("aria-expanded", Boolean.toString(open));
    }
}
