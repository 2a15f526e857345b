package org.demarche.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PageAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The released application and the real Keycloak with our realm: experiment E13. */
class KeycloakStoryBrowserTest extends KeycloakBrowserTest {

    private static final Member LILIA = new Member("lilia", "staff");
    private static final Member TARAS = new Member("taras", "staff", "coordinator");
    private static final Member OKSANA = new Member("oksana", "staff");
    private static final Member ROMAN = new Member("roman", "staff");
    private static final Member IRYNA = new Member("iryna", "leadership");
    private static final Member PETRO = new Member("petro");
    private static final Member NADIIA = new Member("nadiia", "staff");
    private static final Member BOHDAN = new Member("bohdan", "staff");
    private static final Member YEVHEN = new Member("yevhen", "staff");

    private static final int BAD_REQUEST = 400;

    @BeforeAll
    static void anOrganisation() {
        open(Map.of(), LILIA, TARAS, OKSANA, ROMAN, IRYNA, PETRO, NADIIA, BOHDAN, YEVHEN);
    }

    @Test
    void signInAsksForASecondFactorAndChangesTheSession() {
        var page = window();
        page.navigate(at("/profile"));
        var before = session(page);

        throughTheDoor(page);
        password(page, LILIA);
        assertThat(page.locator("#otp")).isVisible();
        code(page, LILIA);

        assertThat(page).hasURL(at("/profile"));
        assertThat(page.locator(".dm-me")).containsText("Staff");
        var after = session(page);
        assertThat(after.value).isNotEqualTo(before.value);
        assertThat(after.httpOnly).isTrue();
        assertThat(after.sameSite.name()).isEqualTo("LAX");
        report("session id changes at sign-in", "yes", "yes");

        signsOut(page);
    }

    /** The session at Keycloak is over as well: the door asks for everything again. */
    private void signsOut(Page page) {
        page.getByRole(AriaRole.MENUITEM, named("Account, language, theme")).click();
        page.getByRole(
                        AriaRole.MENUITEM,
                        new Page.GetByRoleOptions().setName("Sign out").setExact(true))
                .click();
        assertThat(page).hasURL(at("/sign-in?signed-out"));
        assertThat(page.getByText("You are signed out.")).isVisible();
        assertThat(keycloak().desk().sessions(LILIA)).isZero();
        throughTheDoor(page);
        assertThat(page.locator("#password")).isVisible();
        report("sign-out ends the session at Keycloak", "yes", "yes");
    }

    @Test
    void leadershipSignsInWithASecurityKey() {
        var page = window();
        withSecurityKey(page);
        page.onceDialog(dialog -> dialog.accept("key"));
        page.navigate(at("/profile"));
        throughTheDoor(page);
        password(page, IRYNA);
        assertThat(page.locator("#otp")).hasCount(0);
        page.waitForLoadState(); // the button asks for the key only once its script has run
        page.locator("#registerWebAuthn").click();
        assertThat(page.locator(".dm-me")).containsText("Leadership");

        page.context().clearCookies();
        page.navigate(at("/profile"));
        throughTheDoor(page);
        password(page, IRYNA);
        page.waitForLoadState();
        page.locator("#authenticateWebAuthnButton").click();

        assertThat(page.locator(".dm-me")).containsText("Leadership");
        report("leadership signs in with WebAuthn", "yes", "yes");
    }

    @Test
    void whoHasNoRoleIsToldPlainly() {
        var page = window();
        int before = installation().strangersRefused();
        page.navigate(at("/"));
        throughTheDoor(page);
        password(page, PETRO);
        code(page, PETRO);

        assertThat(page.getByText("You are known, but have no role here")).isVisible();
        assertThat(installation().strangersRefused() - before).isOne();
        page.navigate(at("/profile"));
        assertThat(page).hasURL(DOOR);
        settle(page);
    }

    @Test
    void changesReachTabsThatOnlyListen() {
        var demoted = signedInBy(TARAS);
        var disabled = signedInBy(OKSANA);
        assertThat(demoted.locator(".dm-me")).containsText("Coordinator");

        var changed = Instant.now();
        keycloak().desk().takeRole(TARAS, "coordinator");
        keycloak().desk().disable(OKSANA);

        assertThat(disabled).hasURL(DOOR, within(60));
        report("account switched off", changed, 60);
        assertThat(demoted.locator(".dm-me")).not().containsText("Coordinator", notWithin(60));
        report("role taken", changed, 60);
        assertThat(demoted.locator(".dm-me")).containsText("Staff");
        settle(demoted);
        settle(disabled);
    }

    @Test
    void logoutAtKeycloakLeadsEveryTabToTheDoor() {
        var first = signedInBy(ROMAN);
        var second = first.context().newPage();
        second.navigate(at("/tasks"));
        second.getByRole(AriaRole.BANNER).waitFor();
        settle(second);

        logsOutAtKeycloak("logout, two tabs that listen", first, second);
        second.close(); // signed out, it would take part in nothing below

        installation().restart();
        // the old cookie is worth nothing; Keycloak is asked, and asks for everything
        first.navigate(at("/profile"));
        throughTheDoor(first);
        password(first, ROMAN);
        code(first, ROMAN);
        first.getByRole(AriaRole.BANNER).waitFor();
        installation().restart();
        first.navigate(at("/profile"));
        throughTheDoor(first);
        first.getByRole(AriaRole.BANNER).waitFor();
        settle(first);

        logsOutAtKeycloak("logout after a restart of the application", first);
    }

    private void logsOutAtKeycloak(String what, Page... tabs) {
        var asked = Instant.now();
        keycloak().desk().signOut(ROMAN);
        for (var tab : tabs) {
            assertThat(tab).hasURL(DOOR, within(5));
        }
        report(what, asked, 5);
        // the tabs share a cookie: the page of one may begin anew when another gets the next session
        Arrays.stream(tabs).forEach(BrowserTest::settle);
        tabs[0].navigate(at("/profile"));
        assertThat(tabs[0]).hasURL(DOOR);
    }

    @Test
    void confirmingAsksForEveryFactorAgain() {
        var page = signedInBy(NADIIA);
        page.navigate(at("/oauth2/authorization/demarche"));
        page.getByRole(AriaRole.BANNER).waitFor();

        page.navigate(at("/oauth2/authorization/demarche?confirm"));

        page.locator("#password").fill(Member.PASSWORD);
        page.locator("#kc-login").click();
        code(page, NADIIA);
        page.getByRole(AriaRole.BANNER).waitFor();
        report("step-up asks for password and code again", "yes", "yes");
        // the second was remembered by Keycloak, the third was a proof
        noted(NADIIA, "SIGN_IN", "SIGN_IN", "STEP_UP");
    }

    @Test
    void signingOutEverywhereEndsEveryBrowser() {
        var laptop = signedInBy(BOHDAN);
        var desk = signedInBy(BOHDAN);

        desk.getByRole(AriaRole.MENUITEM, named("Account, language, theme")).click();
        desk.getByRole(AriaRole.MENUITEM, named("Sign out everywhere")).click();
        button(desk, "Sign out everywhere").waitFor();
        var asked = Instant.now();
        button(desk, "Sign out everywhere").click();

        assertThat(laptop).hasURL(DOOR, within(5));
        assertThat(desk).hasURL(DOOR, within(5));
        report("sign-out everywhere", asked, 5);
        settle(laptop);
        settle(desk);
        assertThat(keycloak().desk().sessions(BOHDAN)).isZero();
        noted(BOHDAN, "SIGN_IN", "SIGN_IN", "SIGN_OUT", "SIGN_OUT");
    }

    /** Longer than tokens are fresh, and than one round of checks. */
    @Test
    void whileKeycloakIsAwayPeopleKeepWorking() {
        var page = signedInBy(YEVHEN);
        keycloak().pause();
        try {
            Awaitility.await()
                    .during(Duration.ofSeconds(35))
                    .atMost(Duration.ofSeconds(90))
                    .until(() -> {
                        page.navigate(at("/profile"));
                        page.getByRole(AriaRole.BANNER).waitFor();
                        return true;
                    });
            report("signed-in people keep working while Keycloak is away", "35 s", "35 s");
        } finally {
            keycloak().resume();
        }
        page.navigate(at("/profile"));
        page.getByRole(AriaRole.BANNER).waitFor();
    }

    @Test
    void forgedLogoutTokensEndNothing() throws Exception {
        var page = signedInBy(LILIA);
        var forged = new ForgedLogoutTokens(
                keycloak().issuer(),
                keycloak().desk().id(LILIA),
                keycloak().desk().sessionOf(LILIA));
        var accepted = new AtomicInteger();

        forged.all(keycloak().desk().tokenOfService()).forEach((wrong, token) -> {
            if (send(page, token) != BAD_REQUEST) {
                accepted.incrementAndGet();
            }
        });

        page.navigate(at("/profile"));
        assertThat(page.locator(".dm-me")).containsText("Staff");
        assertThat(accepted).hasValue(0);
        report("forged logout tokens accepted", accepted + " of 10", "0 of 10");
    }

    private static int send(Page page, String token) {
        return page.request()
                .post(
                        at("/logout/connect/back-channel/demarche"),
                        RequestOptions.create().setForm(FormData.create().set("logout_token", token)))
                .status();
    }

    private static Cookie session(Page page) {
        return page.context().cookies().stream()
                .filter(cookie -> cookie.name.equals("demarche"))
                .findFirst()
                .orElseThrow();
    }

    private static PageAssertions.HasURLOptions within(int seconds) {
        return new PageAssertions.HasURLOptions().setTimeout(seconds * 1000);
    }

    private static LocatorAssertions.ContainsTextOptions notWithin(int seconds) {
        return new LocatorAssertions.ContainsTextOptions().setTimeout(seconds * 1000);
    }

    /** Each once, and nothing besides. */
    private static void noted(Member member, String... kinds) {
        assertThat(installation().notedAtTheDoor(keycloak().desk().id(member))).containsExactly(kinds);
        report("noted in the audit, once each", String.join(", ", kinds), kinds.length + " entries");
    }
}
