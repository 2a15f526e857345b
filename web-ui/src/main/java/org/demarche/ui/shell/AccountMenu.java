package org.demarche.ui.shell;

import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.SvgIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.stream.Collectors;
import org.demarche.core.access.AppUser;
import org.demarche.ui.part.Confirm;
import org.demarche.ui.session.SignOut;

/** Who is signed in, and what they can do about it. */
class AccountMenu extends Div {

    AccountMenu(AppUser me, SignOut signOut) {
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
        add(avatar, who, menu(signOut));
    }

    private MenuBar menu(SignOut signOut) {
        var bar = new MenuBar();
        bar.addClassName("dm-menu");
        bar.addThemeVariants(MenuBarVariant.TERTIARY);
        MenuItem more = bar.addItem(icon());
        more.setAriaLabel(getTranslation("shell.account"));
        more.setTooltipText(getTranslation("shell.account"));
        var entries = more.getSubMenu();
        entries.addItem(getTranslation("shell.account.profile"), _ -> getUI().ifPresent(ui -> ui.navigate("profile")));
        entries.addItem(getTranslation("shell.account.sign-out"), _ -> signOut.here());
        entries.addItem(getTranslation("shell.account.sign-out-everywhere"), _ -> everywhere(signOut));
        return bar;
    }

    private void everywhere(SignOut signOut) {
        Confirm.of(getTranslation("shell.account.everywhere.title"), getTranslation("shell.account.everywhere.text"))
                .keep(getTranslation("shell.account.everywhere.stay"))
                .ask(getTranslation("shell.account.sign-out-everywhere"), signOut::everywhere);
    }

    private static SvgIcon icon() {
        var icon = new SvgIcon("icons.svg", "more");
        icon.addClassName("dm-i");
        return icon;
    }
}
