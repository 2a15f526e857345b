package org.demarche.ui.shell;

import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.SvgIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.stream.Collectors;
import org.demarche.core.access.AppUser;

/** Who is signed in, and what they can do about it. */
class AccountMenu extends Div {

    AccountMenu(AppUser me, AuthenticationContext authentication) {
        addClassNames("dm-row", "dm-me");
        var roles = me.roles().stream()
                .map(role -> getTranslation("access.role." + role.name()))
                .collect(Collectors.joining(", "));
        var avatar = new Avatar(me.name());
        avatar.getElement().setAttribute("aria-hidden", "true");
        var name = new Span(me.name());
        name.addClassName("dm-b");
        var role = new Span(roles);
        role.addClassNames("dm-2", "dm-xs");
        var who = new Div(name, new Div(role));
        who.addClassNames("dm-grow", "dm-s");
        add(avatar, who, menu(authentication));
    }

    private MenuBar menu(AuthenticationContext authentication) {
        var bar = new MenuBar();
        bar.addClassName("dm-menu");
        bar.addThemeVariants(MenuBarVariant.TERTIARY);
        MenuItem more = bar.addItem(icon());
        more.setAriaLabel(getTranslation("shell.account"));
        more.setTooltipText(getTranslation("shell.account"));
        var entries = more.getSubMenu();
        entries.addItem(getTranslation("shell.account.profile"), _ -> getUI().ifPresent(ui -> ui.navigate("profile")));
        entries.addItem(getTranslation("shell.account.sign-out"), _ -> authentication.logout());
        return bar;
    }

    private static SvgIcon icon() {
        var icon = new SvgIcon("icons.svg", "more");
        icon.addClassName("dm-i");
        return icon;
    }
}
