package org.demarche.ui.signin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.Autocapitalize;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinServletRequest;
import org.springframework.security.web.csrf.CsrfToken;

/** Plain HTML forms: they work without a server round trip, also when the page was left open for a day. */
class PasswordForm extends Div {

    PasswordForm(PasswordAccounts accounts) {
        add(credentials());
        var or = new Div(getTranslation("signin.demo.or"));
        or.addClassName("dm-door-or");
        var offered = new Div();
        offered.addClassName("dm-door-accounts");
        accounts.offered().forEach(account -> offered.add(oneClick(account)));
        var honest = new Paragraph(getTranslation("signin.demo.note"));
        honest.addClassNames("dm-xs", "dm-2");
        add(or, offered, honest);
    }

    private Component credentials() {
        var user = new TextField(getTranslation("signin.user"));
        user.getElement().setProperty("name", "username");
        user.setAutocapitalize(Autocapitalize.NONE);
        user.getElement().setProperty("autocomplete", "username");
        user.setAutofocus(true);
        var password = new PasswordField(getTranslation("signin.password"));
        password.getElement().setProperty("name", "password");
        password.getElement().setProperty("autocomplete", "current-password");
        user.setWidthFull();
        password.setWidthFull();
        var button = new NativeButton(getTranslation("signin.submit"));
        button.addClassName("dm-door-button");
        button.getElement().setAttribute("type", "submit");
        return new PostForm(user, password, button);
    }

    private Component oneClick(PasswordAccounts.Account account) {
        var avatar = new Avatar(account.name());
        avatar.getElement().setAttribute("aria-hidden", "true");
        var name = new Span(account.name());
        name.addClassName("dm-b");
        var role = new Span(getTranslation("access.role." + account.role().name()));
        role.addClassNames("dm-2", "dm-s");
        var button = new NativeButton();
        button.add(avatar, new Span(name, role));
        button.addClassName("dm-door-account");
        button.getElement().setAttribute("type", "submit");
        return new PostForm(hidden("username", account.login()), hidden("password", account.password()), button);
    }

    private static Input hidden(String name, String value) {
        var input = new Input();
        input.setType("hidden");
        input.getElement().setAttribute("name", name);
        input.setValue(value);
        input.getElement().setAttribute("value", value);
        return input;
    }

    @Tag("form")
    private static final class PostForm extends HtmlContainer {

        PostForm(Component... parts) {
            getElement().setAttribute("method", "post");
            getElement().setAttribute("action", SignInView.PATH);
            add(parts);
            var request = VaadinServletRequest.getCurrent();
            if (request != null && request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
                add(hidden(token.getParameterName(), token.getToken()));
            }
        }
    }
}
