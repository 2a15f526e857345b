package org.demarche.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.extension.ExtendWith;

/** The released application and the real Keycloak with our realm and some people in it, one of each for a class of tests. */
@ExtendWith(NeedsKeycloak.class)
abstract class KeycloakBrowserTest extends BrowserTest {

    static final Pattern DOOR = Pattern.compile("/sign-in");

    private static @Nullable Keycloak keycloak;
    private static @Nullable Installation installation;

    /**
     * The application starts while Keycloak does not answer yet.
     *
     * @param settings beyond those that every installation has
     */
    static void open(Map<String, String> settings, Member... people) {
        int port = Ports.free();
        keycloak = Keycloak.starting("http://localhost:" + port, people);
        installation = Installation.of(port, keycloak.issuer(), Keycloak.SECRET, settings);
        keycloak.awaitReady();
    }

    @AfterAll
    static void end() {
        if (installation != null) {
            installation.close();
        }
        if (keycloak != null) {
            keycloak.close();
        }
    }

    static Keycloak keycloak() {
        return keycloak;
    }

    static Installation installation() {
        return installation;
    }

    /** With a leading slash. */
    static String at(String path) {
        return installation.at(path);
    }

    Page signedInBy(Member member) {
        var page = window();
        page.navigate(at("/profile"));
        throughTheDoor(page);
        password(page, member);
        code(page, member);
        page.getByRole(AriaRole.BANNER).waitFor();
        settle(page);
        return page;
    }

    static void throughTheDoor(Page page) {
        page.getByRole(AriaRole.LINK, named("Sign in with your organisation")).click();
    }

    static void password(Page page, Member member) {
        page.locator("#username").fill(member.login());
        page.locator("#password").fill(Member.PASSWORD);
        page.locator("#kc-login").click();
    }

    static void code(Page page, Member member) {
        page.locator("#otp").fill(member.code());
        page.locator("#kc-login").click();
    }

    /** A key that is always at hand and always says yes. */
    static void withSecurityKey(Page page) {
        var browser = page.context().newCDPSession(page);
        browser.send("WebAuthn.enable");
        var key = new JsonObject();
        key.addProperty("protocol", "ctap2");
        key.addProperty("transport", "usb");
        key.addProperty("hasUserVerification", true);
        key.addProperty("isUserVerified", true);
        key.addProperty("automaticPresenceSimulation", true);
        var options = new JsonObject();
        options.add("options", key);
        browser.send("WebAuthn.addVirtualAuthenticator", options);
    }

    static void report(String what, Instant since, int most) {
        var taken = Duration.between(since, Instant.now());
        assertThat(taken).as(what).isLessThanOrEqualTo(Duration.ofSeconds(most));
        report(what, "%.1f s".formatted(taken.toMillis() / 1000.0), "<= " + most + " s");
    }

    static void report(String what, String found, String wanted) {
        System.out.println("E13 " + what + ": " + found + " (" + wanted + ") PASS");
    }
}
