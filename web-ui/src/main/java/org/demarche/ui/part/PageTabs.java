package org.demarche.ui.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Nav;

/** The pages of one thing, as links. Not tabs: each has its own address. */
public class PageTabs extends Nav {

    /** On a phone the row scrolls sideways, and would hide the page one is on. */
    private static final String SHOWN =
            "requestAnimationFrame(() => this.scrollIntoView({ block: 'nearest', inline: 'nearest' }))";

    /** @param name of the navigation; heard, not seen */
    public PageTabs(String name) {
        setAriaLabel(name);
        addClassName("dm-tabs");
    }

    /** @param link an {@code Anchor} or a {@code RouterLink} */
    public PageTabs tab(Component link, boolean current) {
        if (current) {
            link.getElement().setAttribute("aria-current", "page");
            link.getElement().executeJs(SHOWN);
        }
        add(link);
        return this;
    }
}
