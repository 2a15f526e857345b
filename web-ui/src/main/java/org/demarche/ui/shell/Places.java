package org.demarche.ui.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.SvgIcon;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The places of the drawer, made from the {@code @Menu} of the views that this person may open. Their order groups them:
 * below 100 without a heading, below 200 the campaign, below 300 what is shared by campaigns, above that administration.
 */
class Places extends Div {

    private static final double CAMPAIGN = 100;
    private static final double REFERENCE = 200;
    private static final double ADMINISTRATION = 300;

    private final List<MenuEntry> entries;
    private final Map<String, SideNavItem> items = new HashMap<>();

    Places(List<MenuEntry> entries) {
        this.entries = entries;
        addClassName("dm-stack");
        addGroup("shell.nav.main", "", 0, CAMPAIGN);
        addGroup("shell.nav.campaign", "shell.nav.campaign", CAMPAIGN, REFERENCE);
        addGroup("shell.nav.reference", "shell.nav.reference", REFERENCE, ADMINISTRATION);
    }

    SideNav administration() {
        return nav("shell.nav.administration", "", ADMINISTRATION, Double.MAX_VALUE);
    }

    /** How much waits at a place; nothing for who does not have it. */
    void count(String path, int waiting) {
        var item = items.get(path);
        if (item != null) {
            var number = new Span(Integer.toString(waiting));
            number.addClassName("dm-count");
            item.setSuffixComponent(waiting == 0 ? null : number);
        }
    }

    private void addGroup(String name, String heading, double from, double below) {
        var nav = nav(name, heading, from, below);
        if (!nav.getItems().isEmpty()) {
            add(nav);
        }
    }

    private SideNav nav(String name, String heading, double from, double below) {
        var nav = new SideNav();
        if (!heading.isEmpty()) {
            nav.setLabel(getTranslation(heading));
        } else {
            nav.getElement().setAttribute("aria-label", getTranslation(name));
        }
        entries.stream()
                .filter(entry -> entry.order() != null && entry.order() >= from && entry.order() < below)
                .map(this::item)
                .forEach(nav::addItem);
        return nav;
    }

    private SideNavItem item(MenuEntry entry) {
        var item = new SideNavItem(getTranslation(entry.title()), entry.path());
        items.put(entry.path().startsWith("/") ? entry.path().substring(1) : entry.path(), item);
        if (entry.icon() != null) {
            var icon = new SvgIcon("icons.svg", entry.icon());
            icon.addClassName("dm-i");
            item.setPrefixComponent(icon);
        }
        return item;
    }
}
