package org.demarche.ui.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** The way to the page, in the bar. */
class Crumbs extends Nav {

    Crumbs() {
        addClassName("dm-crumbs");
        setAriaLabel(getTranslation("shell.crumbs"));
    }

    void show(List<Crumb> way) {
        removeAll();
        for (var crumb : way) {
            if (getComponentCount() > 0) {
                add(separator());
            }
            add(crumb.path().isEmpty() ? new Span(crumb.text()) : new Anchor(crumb.path(), crumb.text()));
        }
    }

    private static Span separator() {
        var separator = new Span("/");
        separator.addClassName("sep");
        separator.getElement().setAttribute("aria-hidden", "true");
        return separator;
    }
}
