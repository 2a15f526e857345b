package org.demarche.ui.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.SvgIcon;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.LinkedHashMap;
import java.util.Map;

/** On phones: the first four places within reach of a thumb. */
class BottomBar extends Nav {

    private static final int PLACES = 4;

    private final Map<String, Anchor> links = new LinkedHashMap<>();

    BottomBar() {
        addClassName("dm-bottom");
        setAriaLabel(getTranslation("shell.nav.bottom"));
        MenuConfiguration.getMenuEntries().stream().limit(PLACES).forEach(this::add);
    }

    void mark(String path) {
        links.forEach((place, link) -> {
            boolean here = place.equals(path) || !place.isEmpty() && path.startsWith(place + "/");
            if (here) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }

    private void add(MenuEntry entry) {
        var path = entry.path().startsWith("/") ? entry.path().substring(1) : entry.path();
        var icon = new SvgIcon("icons.svg", entry.icon());
        icon.addClassName("dm-i");
        var link = new Anchor(path, icon, new Span(getTranslation(entry.title())));
        links.put(path, link);
        add(link);
    }
}
