package org.demarche.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import com.vaadin.flow.router.RouteData;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.demarche.endtoend.Screens.Screen;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every screen and every kind of dialog, in both colour schemes and on a phone: nothing that axe finds, no text too close to
 * its ground, nothing that scrolls sideways.
 */
class ScreensBrowserTest extends BrowserTest {

    private static final int WIDE = 1440;
    private static final int NARROW = 390;
    private static final int HIGH = 900;

    /** Colours would fade over, in every shadow for itself: what is measured stands still. */
    private static final String FLIP = """
            async scheme => {
              window.still ??= new CSSStyleSheet();
              window.still.replaceSync('*, *::before, *::after { transition: none !important; animation: none !important; }');
              const calm = root => {
                if (!root.adoptedStyleSheets.includes(window.still)) root.adoptedStyleSheets.push(window.still);
                root.querySelectorAll('*').forEach(each => each.shadowRoot && calm(each.shadowRoot));
              };
              calm(document);
              document.documentElement.style.colorScheme = scheme;
              const frame = () => new Promise(requestAnimationFrame);
              await frame(); await frame();
            }""";

    private static final String SIDEWAYS = """
            async () => {
              const frame = () => new Promise(requestAnimationFrame);
              await frame(); await frame();
              return Math.max(document.documentElement.scrollWidth, document.body.scrollWidth) - innerWidth;
            }""";

    private final List<String> found = new ArrayList<>();

    @Test
    void everyRouteIsAmongTheScreens() {
        var screens = new Screens();

        assertThat(Product.started().routes())
                .extracting(RouteData::getTemplate)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(screens.of("coordinator"), screens.of("admin"), screens.door())
                                .flatMap(List::stream)
                                .map(Screen::route)
                                .distinct()
                                .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"coordinator", "admin"})
    void screensAreAccessible(String account) {
        var page = signedIn(account, "/profile");
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));

        for (var screen : new Screens().of(account)) {
            page.navigate(Product.started().at(screen.path()));
            settle(page);
            look(page, screen.path());
        }

        assertThat(found).isEmpty();
    }

    /** Every test says by itself that nothing was stopped; what a stricter policy would stop is counted here. */
    @AfterAll
    static void sayWhatAStricterPolicyWouldStop() {
        System.out.printf(
                "E22 policy of pages: 0 stopped; without unsafe-eval something would be %s%n",
                PolicyWatch.evaluations());
    }

    @Test
    void theDoorIsAccessible() {
        var page = window(WIDE, HIGH, ColorScheme.LIGHT);
        page.navigate(Product.started().at("/sign-in"));
        settle(page);
        look(page, "/sign-in");

        assertThat(found).isEmpty();
    }

    @Test
    void dialogsOfACaseAreAccessible() {
        var page = signedIn("coordinator", new Screens().aCase());
        settle(page);

        for (var name : List.of("Move stage", "Record outcome", "Add a deadline", "Assign", "Record", "Log")) {
            opened(page, name, each -> button(each, name).first().click());
        }
        opened(page, "Why?", each -> button(each, "Why?").first().click());

        assertThat(found).isEmpty();
    }

    @Test
    void dialogsOfARestrictionAreAccessible() {
        var screens = new Screens();
        var page = signedIn("coordinator", screens.aCase());
        settle(page);
        opened(page, "restrict", each -> {
            button(each, "More").first().click();
            each.getByText("Restrict the case").click();
        });
        page.navigate(Product.started().at(screens.aRestrictedCase()));
        settle(page);
        page.locator(".dm-restricted").first().click();
        opened(page, "lift", each -> button(each, "Lift the restriction").click());
        look(page, "restriction");

        assertThat(found).isEmpty();
    }

    @Test
    void dialogsOfListsAreAccessible() {
        var page = signedIn("coordinator", "/tasks");
        settle(page);
        opened(page, "New task", each -> button(each, "New task").click());
        opened(page, "find", each -> {
            each.getByPlaceholder("Search everything").fill("Бундестаг");
            each.getByRole(AriaRole.OPTION).first().waitFor();
        });
        page.navigate(Product.started().at("/cases"));
        settle(page);
        page.locator("vaadin-grid-cell-content vaadin-checkbox").nth(1).click();
        opened(page, "bulk assign", each -> button(each, "Assign").click());
        page.navigate(Product.started().at(new Screens().campaign()));
        settle(page);
        opened(page, "archive", each -> button(each, "Archive").first().click());

        assertThat(found).isEmpty();
    }

    private void opened(Page page, String what, Consumer<Page> opening) {
        opening.accept(page);
        settle(page);
        look(page, what);
        page.keyboard().press("Escape");
        settle(page);
    }

    private void look(Page page, String where) {
        page.evaluate(FLIP, "light");
        note(where + " light", Axe.everything(page));
        note(where + " light", Contrast.tooLow(page));
        page.evaluate(FLIP, "dark");
        note(where + " dark", Axe.colours(page));
        note(where + " dark", Contrast.tooLow(page));
        page.setViewportSize(NARROW, HIGH);
        int sideways = ((Number) page.evaluate(SIDEWAYS)).intValue();
        if (sideways > 0) {
            found.add(where + " scrolls sideways by " + sideways + " px");
        }
        page.setViewportSize(WIDE, HIGH);
        settle(page);
    }

    private void note(String where, List<String> wrong) {
        wrong.forEach(each -> found.add(where + ": " + each));
    }
}
