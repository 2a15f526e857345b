package org.demarche.ui.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.SvgIcon;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** On phones: the first four places within reach of a thumb. */
class BottomBar extends Nav {

    private static final int PLACES = 4;

    private final Map<String, Anchor> links = new LinkedHashMap<>();

    BottomBar(List<MenuEntry> entries) {
        addClassName("dm-bottom");
        setAriaLabel(getTranslation("shell.nav.bottom"));
        entries.stream().limit(PLACES).forEach(this::add);
    }

    void mark(String path) {
        var here = placeOf(path);
        links.forEach((place, link) -> {
            if (here.filter(place::equals).isPresent()) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }

    /** The board lies below the cases in the address and is a place of its own: the longest place that fits is it. */
    private Optional<String> placeOf(String path) {
        return links.keySet().stream()
                .filter(place -> place.equals(path) || !place.isEmpty() && path.startsWith(place + "/"))
                .max(Comparator.comparingInt(String::length));
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
