package org.demarche.ui.authz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.demarche.Application;
import org.demarche.core.access.AppUser;
import org.demarche.core.access.Role;
import org.demarche.core.access.SignIn;
import org.demarche.testing.WithDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.core.context.SecurityContextHolder;

/** The status is real: asked by plain HTTP, an address that is not for somebody answers 404, as one that does not exist. */
@WithDatabase
@SpringBootTest(
        classes = {Application.class, HttpAccounts.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class AnswersOverHttpTest {

    private static final AtomicInteger WORLDS = new AtomicInteger(100);
    private static final int OK = 200;
    private static final int NOT_FOUND = 404;

    private final AuthzMatrix matrix = AuthzMatrix.read();

    @LocalServerPort
    private int port;

    @Autowired
    private SignIn door;

    @Autowired
    private Objects objects;

    @Autowired
    private Papers papers;

    @Autowired
    private Discretion discretion;

    private String own = "";
    private String other = "";

    @BeforeEach
    void twoCampaigns() {
        var people = new ArrayList<AppUser>();
        for (var role : Role.values()) {
            people.add(HttpAccounts.admit(door, login(role.name()), role));
        }
        HttpAccounts.become(HttpAccounts.admit(door, "http-maker", Role.COORDINATOR, Role.ADMIN));
        objects.make("HTTP" + WORLDS.incrementAndGet(), people);
        own = papers.attach(objects.aCase("own"));
        other = papers.attach(objects.aCase("other"));
        discretion.hide(objects.aCase("restricted"));
        SecurityContextHolder.clearContext();
    }

    @ParameterizedTest
    @EnumSource
    void everyAddressAnswersEveryRoleAsTheMatrixSays(Role role) throws Exception {
        var browser = PlainBrowser.signedIn(port, login(role.name()));
        var cells = matrix.cells().stream()
                .filter(cell -> cell.who().equals(role.name()))
                .toList();
        assertThat(cells).isNotEmpty();

        for (var cell : cells) {
            assertThat(status(browser, objects.address(cell.route(), cell.row())))
                    .as(cell.toString())
                    .isEqualTo(cell.expected().equals("hidden") ? NOT_FOUND : OK);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no-such-page",
                "campaigns/no-id",
                "cases/no-id",
                "parliaments/no-id",
                "contacts/no-id",
                "decisions/no-id",
                "files/no-id"
            })
    void whatIsNoAddressIsNotFound(String path) throws Exception {
        var answer = PlainBrowser.signedIn(port, login(Role.STAFF.name())).get(path);

        assertThat(answer.statusCode()).isEqualTo(NOT_FOUND);
    }

    @ParameterizedTest
    @EnumSource
    void sendsAFileToWhoMayReadItsCaseAndNeverShowsIt(Role role) throws Exception {
        var browser = PlainBrowser.signedIn(port, login(role.name()));

        assertThat(status(browser, other)).isEqualTo(NOT_FOUND);
        var answer = browser.get(own);
        assertThat(answer.statusCode()).isEqualTo(role.worksInCampaigns() ? OK : NOT_FOUND);
        if (role.worksInCampaigns()) {
            assertThat(answer.body()).isEqualTo(Papers.CONTENT);
            assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                    .startsWith("attachment");
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                    .startsWith("sandbox");
        }
    }

    @Test
    void saysOfAFileThatIsNotThereWhatItSaysOfAPage() throws Exception {
        var answer = PlainBrowser.signedIn(port, login(Role.STAFF.name())).get("files/no-id");

        assertThat(answer.body()).isEqualTo("The page does not exist, or you may not see it.");
    }

    @Test
    void leadsWhoIsNotSignedInToTheDoor() throws Exception {
        var browser = new PlainBrowser(port);

        for (var cell : matrix.cells()) {
            if (cell.who().equals(AuthzMatrix.ANONYMOUS) && cell.expected().equals("sign-in")) {
                var answer = browser.get(objects.address(cell.route(), cell.row()));
                assertThat(answer.headers().firstValue("location").orElse(""))
                        .as(cell.toString())
                        .endsWith("/sign-in");
            }
        }
    }

    @Test
    void leadsWhoSignedOutToTheDoorWhateverTheyHadOpen() throws Exception {
        var browser = PlainBrowser.signedIn(port, login(Role.COORDINATOR.name()));
        browser.signOut();

        for (var cell : matrix.cells()) {
            if (cell.who().equals(AuthzMatrix.ANONYMOUS) && cell.expected().equals("sign-in")) {
                var answer = browser.get(objects.address(cell.route(), cell.row()));
                assertThat(answer.headers().firstValue("location").orElse(""))
                        .as(cell.toString())
                        .endsWith("/sign-in");
            }
        }
    }

    private static String login(String role) {
        return "http-" + role.toLowerCase(Locale.ROOT);
    }

    private static int status(PlainBrowser browser, String path) throws IOException, InterruptedException {
        return browser.get(path).statusCode();
    }
}
