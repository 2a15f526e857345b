package org.demarche.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;

/** A test in Chromium. Skipped, loudly, where there is none. */
@ExtendWith({NeedsBrowser.class, PictureOfFailure.class})
abstract class BrowserTest {

    private static final double PATIENCE = 30_000;
    private static final Duration CLOSING = Duration.ofSeconds(60);

    /** Asked once a frame. */
    private static final String SETTLED = """
            () => {
              const clients = Object.values(window.Vaadin?.Flow?.clients ?? {});
              const quiet = clients.length && clients.every(each => !each.isActive?.())
                  && document.title && document.querySelector('main h1');
              window.quietFrames = quiet ? (window.quietFrames ?? 0) + 1 : 0;
              return window.quietFrames > 3;
            }""";

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    private static final Map<String, String> SIGNED_IN = new HashMap<>();

    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<PolicyWatch> watches = new ArrayList<>();
    private boolean breaksOnPurpose;

    /** A window of somebody who has never been here. */
    Page window() {
        return window(1440, 900, ColorScheme.LIGHT);
    }

    Page window(int width, int height, ColorScheme scheme) {
        return window(new Browser.NewContextOptions().setColorScheme(scheme).setViewportSize(width, height));
    }

    /**
     * A window in which an account of the demo is signed in and sees the page. It signs in once for all tests; how that goes
     * is told by {@link SignInBrowserTest}.
     */
    Page signedIn(String account, String path) {
        var page = window(new Browser.NewContextOptions()
                .setColorScheme(ColorScheme.LIGHT)
                .setViewportSize(1440, 900)
                .setStorageState(SIGNED_IN.computeIfAbsent(account, this::signInOnce)));
        page.navigate(Product.started().at(path));
        page.getByRole(AriaRole.BANNER).waitFor();
        return page;
    }

    private String signInOnce(String account) {
        var page = window();
        signIn(page, account, "/profile");
        return page.context().storageState();
    }

    private Page window(Browser.NewContextOptions options) {
        var context = Chromium.running().newContext(options.setLocale("en-GB").setTimezoneId("Europe/Kyiv"));
        context.setDefaultTimeout(PATIENCE);
        contexts.add(context);
        watches.add(PolicyWatch.over(context));
        return context.newPage();
    }

    static void signIn(Page page, String account, String path) {
        page.navigate(Product.started().at(path));
        fillDoor(page, account);
    }

    /** Signs in on the page that asks for it. */
    static void fillDoor(Page page, String account) {
        fill(page, "Account", account);
        fill(page, "Password", "demo");
        button(page, "Sign in").click();
        page.getByRole(AriaRole.BANNER).waitFor();
    }

    /** Until the server has answered everything and the page has drawn it. */
    static void settle(Page page) {
        page.evaluate("() => { window.quietFrames = 0; }");
        page.waitForFunction(SETTLED);
    }

    static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    static void fill(Page page, String label, String words) {
        field(page, label).fill(words);
    }

    static Locator field(Page page, String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    /** Types a day and shuts the calendar that comes up beside it. */
    static void fillDay(Page page, String label, String day) {
        fill(page, label, day);
        var calendar = page.locator("vaadin-date-picker[opened]");
        calendar.waitFor();
        page.keyboard().press("Enter");
        calendar.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    static void choose(Page page, String label, String choice) {
        page.getByRole(AriaRole.COMBOBOX, named(label)).fill(choice);
        page.getByRole(AriaRole.OPTION, named(choice)).first().click();
    }

    static Locator dialog(Page page) {
        return page.getByRole(AriaRole.DIALOG);
    }

    static Locator button(Locator part, String name) {
        return part.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    static Locator heading(Page page, String name) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name));
    }

    List<Page> windows() {
        return contexts.stream().flatMap(each -> each.pages().stream()).toList();
    }

    /** This test does what the policy of the pages forbids. */
    void expectBroken() {
        breaksOnPurpose = true;
    }

    List<String> broken() {
        return watches.stream().flatMap(each -> each.broken().stream()).toList();
    }

    /** Of every page that a test opens, whatever the test is about. */
    @AfterEach
    void keepToTheHeadersOfThePage() {
        assertThat(breaksOnPurpose ? List.of() : broken()).isEmpty();
        assertThat(watches).flatExtracting(PolicyWatch::bare).isEmpty();
    }

    @AfterEach
    void close() {
        contexts.forEach(BrowserTest::close);
    }

    /** A page that leads away by itself just now may close the context's target before we do. */
    private static void close(BrowserContext context) {
        var pages = context.pages().stream().map(Page::url).toList();
        try {
            Chromium.within(CLOSING, "closing the window at " + pages, context::close);
        } catch (PlaywrightException e) {
            if (!e.getMessage().contains("has been closed")) {
                throw e;
            }
        }
    }
}
