package org.demarche.ui.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Nav;

/** The pages of one thing, as links. Not tabs: each has its own address. */
public class PageTabs extends Nav {

    /** @param name of the navigation; heard, not seen */
    public PageTabs(String name) {
        setAriaLabel(name);
        addClassName("dm-tabs");
    }

    /** @param link an {@code Anchor} or a {@code RouterLink} */
    public PageTabs tab(Component link, boolean current) {
        if (current) {
            link.getElement().setAttribute("aria-current", "page");
        }
        add(link);
        return this;
    }
}
