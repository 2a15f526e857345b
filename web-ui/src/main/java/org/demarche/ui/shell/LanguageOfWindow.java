package org.demarche.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinService;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.demarche.core.access.UserService;
import org.demarche.core.text.Languages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** The language of a window: the person's own; before sign-in the one chosen there, else the browser's. */
@Component
public class LanguageOfWindow {

    private static final Logger LOG = LoggerFactory.getLogger(LanguageOfWindow.class);
    private static final String COOKIE = "demarche-language";
    private static final int A_YEAR = 365 * 24 * 3600;

    private final UserService users;

    LanguageOfWindow(UserService users) {
        this.users = users;
    }

    void applyTo(UI ui) {
        var locale = own().or(LanguageOfWindow::chosen).orElseGet(() -> Languages.closest(ui.getLocale()));
        ui.setLocale(locale);
        ui.getPage().executeJs("document.documentElement.lang = $0", locale.toLanguageTag());
    }

    /** Keeps the language for this browser, for the time before sign-in, and shows the page in it. */
    public void choose(Locale locale, UI ui) {
        var cookie = new Cookie(COOKIE, locale.getLanguage());
        cookie.setMaxAge(A_YEAR);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        VaadinService.getCurrentResponse().addCookie(cookie);
        ui.getPage().reload();
    }

    /** Without an answer of the database a window still opens, to say so. */
    private Optional<Locale> own() {
        try {
            return signedIn() ? Optional.of(users.me().preferences().language()) : Optional.empty();
        } catch (TransactionException | DataAccessException e) {
            LOG.warn("The language of an account could not be read", e);
            return Optional.empty();
        }
    }

    private static Optional<Locale> chosen() {
        var request = VaadinService.getCurrentRequest();
        if (request == null || request.getCookies() == null) {
            return Optional.empty();
        }
        return Arrays.stream(request.getCookies())
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(cookie -> Languages.of(cookie.getValue()))
                .findFirst();
    }

    private static boolean signedIn() {
        var who = SecurityContextHolder.getContext().getAuthentication();
        return who != null && who.isAuthenticated() && !(who instanceof AnonymousAuthenticationToken);
    }
}
