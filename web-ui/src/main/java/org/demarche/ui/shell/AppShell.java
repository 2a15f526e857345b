package org.demarche.ui.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Inline.Position;
import com.vaadin.flow.component.page.Inline.Wrapping;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;

/** The page that carries the application: Aura, then ours over it, and the colour scheme before the first paint. */
@Push // a tab that only listens learns at once that its session has ended
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles.css")
@Viewport("width=device-width, initial-scale=1")
public class AppShell implements AppShellConfigurator {

    /** Where the browser keeps the chosen scheme, so that a dark page is never white first. */
    static final String SCHEME_KEY = "demarche.scheme";

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addFavIcon("icon", "favicon.svg", "any");
        settings.addInlineWithContents(
                Position.PREPEND,
                "try{document.documentElement.style.colorScheme=localStorage.getItem('" + SCHEME_KEY
                        + "')||'light dark'}catch(e){}",
                Wrapping.JAVASCRIPT);
    }
}
