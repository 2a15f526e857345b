package org.demarche.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No violation that axe can find, on every page, in both colour schemes. */
class AxeBrowserTest extends BrowserTest {

    /** Colours fade over: what is measured is the page after that. */
    private static final String FLIP = """
            async scheme => {
              document.documentElement.style.colorScheme = scheme;
              const frame = () => new Promise(requestAnimationFrame);
              await frame(); await frame();
              await Promise.allSettled(document.getAnimations().map(animation => animation.finished));
              await frame();
            }""";

    @ParameterizedTest
    @CsvSource({
        "coordinator, / /tasks /workload /cases /cases/board /overview /decisions /parliaments /contacts /campaigns /profile",
        "admin, /admin/users /admin/mail /admin/mail/delivered /profile",
    })
    void findsNothing(String account, String paths) {
        var page = window(1440, 900, ColorScheme.LIGHT);
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        signIn(page, account, "/profile");
        var found = new ArrayList<String>();
        for (var path : paths.split(" ")) {
            page.navigate(Product.started().at(path));
            page.waitForLoadState(LoadState.NETWORKIDLE);
            for (var scheme : List.of("light", "dark")) {
                page.evaluate(FLIP, scheme);
                violations(page).forEach(rule -> found.add(path + " " + scheme + ": " + words(rule)));
            }
        }

        assertThat(found).isEmpty();
    }

    /** Vaadin's own connection indicator lies outside every landmark. */
    private static List<Rule> violations(Page page) {
        return new AxeBuilder(page)
                .exclude("vaadin-connection-indicator")
                .analyze()
                .getViolations();
    }

    private static String words(Rule rule) {
        var places =
                rule.getNodes().stream().map(node -> node.getHtml()).limit(2).toList();
        return rule.getId() + " (" + rule.getImpact() + ") " + places;
    }
}
