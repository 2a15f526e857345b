package org.demarche.ui.shell;

import com.vaadin.flow.component.Component;
import org.demarche.core.access.Theme;

/** Applies a colour scheme at once, and lets the browser remember it for the first paint of the next page. */
public record Scheme(Theme theme) {

    public void applyTo(Component component) {
        component
                .getElement()
                .executeJs(
                        "document.documentElement.style.colorScheme = $0; localStorage.setItem($1, $0)",
                        css(),
                        AppShell.SCHEME_KEY);
    }

    private String css() {
        return switch (theme) {
            case SYSTEM -> "light dark";
            case LIGHT -> "light";
            case DARK -> "dark";
        };
    }
}
