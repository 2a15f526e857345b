package org.demarche.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.List;
import java.util.Set;
import org.demarche.core.access.AppUser;
import org.demarche.core.access.Policy;
import org.demarche.core.access.Right;
import org.demarche.core.access.UserService;
import org.demarche.ui.session.SignOut;
import org.springframework.beans.factory.ObjectProvider;

/** The bar on top, the drawer with the places, and the page. */
@Layout
@AnonymousAllowed // a frame is no secret; what stands in it declares its own access
public class Shell extends AppLayout implements AfterNavigationObserver {

    private static final Set<String> FIRST_PAGE = Set.of("", "/");

    private final Crumbs crumbs = new Crumbs();
    private final Places places;
    private final BottomBar bottomBar;
    private final transient ObjectProvider<PlaceCount> counts;

    Shell(
            UserService users,
            SignOut signOut,
            ObjectProvider<TopBarPart> topBarParts,
            ObjectProvider<DrawerPart> drawerParts,
            ObjectProvider<DemoNotice> demo,
            ObjectProvider<PlaceCount> counts) {
        this.counts = counts;
        var me = users.me();
        new Scheme(me.preferences().theme()).applyTo(this);
        var entries = entriesFor(me);
        places = new Places(entries);
        bottomBar = new BottomBar(entries);
        setPrimarySection(Section.DRAWER);
        addToNavbar(topBar(topBarParts, demo.getIfAvailable() != null));
        addToNavbar(true, bottomBar);
        addToDrawer(drawer(new AccountMenu(me, signOut), drawerParts));
        getElement().insertChild(0, new SkipLink().getElement());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var page = getContent();
        crumbs.show(page instanceof HasCrumbs located ? located.crumbs() : List.of());
        bottomBar.mark(event.getLocation().getPath());
        recount();
        if (page instanceof Main) {
            page.setId(SkipLink.TARGET);
            page.getElement().setAttribute("tabindex", "-1");
        }
    }

    /** Shows beside the places how much waits there now; for pages on which some of it is done. */
    public void recount() {
        counts.forEach(each -> places.count(each.path(), each.count()));
    }

    /** The first page sends on whoever has no cases to work on: for them it is no place. */
    private static List<MenuEntry> entriesFor(AppUser me) {
        boolean works = Policy.allows(Right.WORK_ON_CASES, me.roles());
        return MenuConfiguration.getMenuEntries().stream()
                .filter(entry -> works || !FIRST_PAGE.contains(entry.path()))
                .toList();
    }

    private Component topBar(ObjectProvider<TopBarPart> parts, boolean demo) {
        var bar = new Header(new DrawerToggleNamed(), crumbs);
        bar.addClassName("dm-top");
        if (demo) {
            bar.add(new DemoBadge());
        }
        parts.orderedStream().forEach(part -> part.build().ifPresent(bar::add));
        return bar;
    }

    private Component drawer(AccountMenu account, ObjectProvider<DrawerPart> parts) {
        var brand = new Anchor("", new Brand(24));
        brand.add("Demarche");
        brand.addClassName("dm-brand");
        var top = new Div(brand);
        top.addClassName("dm-drawer-top");
        parts.orderedStream().forEach(part -> part.build().ifPresent(top::add));
        var end = new Div(places.administration(), account);
        end.addClassName("dm-drawer-end");
        var nav = new Div(places);
        nav.addClassName("dm-nav");
        var scroller = new Scroller(nav);
        scroller.addClassName("dm-grow");
        var drawer = new Aside(top, scroller, end);
        drawer.addClassName("dm-drawer");
        drawer.getElement().setAttribute("aria-label", getTranslation("shell.drawer"));
        return drawer;
    }

    private static final class DrawerToggleNamed extends DrawerToggle {

        DrawerToggleNamed() {
            setAriaLabel(getTranslation("shell.menu"));
            setTooltipText(getTranslation("shell.menu"));
        }
    }
}
