package org.demarche.ui.authz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.demarche.Application;
import org.demarche.core.access.AppUser;
import org.demarche.core.access.NewUser;
import org.demarche.core.access.Role;
import org.demarche.core.access.SignIn;
import org.demarche.core.access.SignedIn;
import org.demarche.core.access.UserId;
import org.demarche.core.text.Languages;
import org.demarche.testing.WithDatabase;
import org.demarche.ui.signin.PasswordAccounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;

/** The status is real: asked by plain HTTP, an address that is not for somebody answers 404, as one that does not exist. */
@WithDatabase
@SpringBootTest(
        classes = {Application.class, AnswersOverHttpTest.Accounts.class},
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

    private String own = "";
    private String other = "";

    @BeforeEach
    void twoCampaigns() {
        var people = new ArrayList<AppUser>();
        for (var role : Role.values()) {
            people.add(admit(login(role.name()), role));
        }
        var maker = new Person(admit("http-maker", Role.COORDINATOR, Role.ADMIN));
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(maker, null, maker.getAuthorities()));
        objects.make("HTTP" + WORLDS.incrementAndGet(), people);
        own = papers.attach(objects.aCase("own"));
        other = papers.attach(objects.aCase("other"));
        SecurityContextHolder.clearContext();
    }

    @ParameterizedTest
    @EnumSource
    void everyAddressAnswersEveryRoleAsTheMatrixSays(Role role) throws Exception {
        var browser = signIn(login(role.name()));
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
        var answer = signIn(login(Role.STAFF.name())).get(path);

        assertThat(answer.statusCode()).isEqualTo(NOT_FOUND);
    }

    @ParameterizedTest
    @EnumSource
    void sendsAFileToWhoMayReadItsCaseAndNeverShowsIt(Role role) throws Exception {
        var browser = signIn(login(role.name()));

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
        var answer = signIn(login(Role.STAFF.name())).get("files/no-id");

        assertThat(answer.body()).isEqualTo("The page does not exist, or you may not see it.");
    }

    @Test
    void leadsWhoIsNotSignedInToTheDoor() throws Exception {
        var browser = browser();

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

    private PlainBrowser signIn(String login) throws IOException, InterruptedException {
        var browser = browser();
        assertThat(browser.signIn(login, "x")).doesNotContain("sign-in");
        return browser;
    }

    private static int status(PlainBrowser browser, String path) throws IOException, InterruptedException {
        return browser.get(path).statusCode();
    }

    private PlainBrowser browser() {
        return new PlainBrowser(port);
    }

    private AppUser admit(String login, Role... roles) {
        return door.admit(new NewUser(
                        login,
                        login,
                        login + "@demarche.example",
                        ZoneId.of("Europe/Kyiv"),
                        Languages.ENGLISH,
                        Set.of(roles)))
                .orElseThrow();
    }

    /** Lets everybody in whom the door knows. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Accounts {

        @Bean
        PasswordAccounts passwords() {
            return List::of;
        }

        @Bean
        UserDetailsService people(SignIn door) {
            return login -> new Person(door.known(login).orElseThrow(() -> new UsernameNotFoundException(login)));
        }
    }

    private record Person(UserId userId, String getUsername, Collection<GrantedAuthority> getAuthorities)
            implements UserDetails, SignedIn {

        Person(AppUser user) {
            this(
                    user.id(),
                    user.subject(),
                    user.roles().stream()
                            .<GrantedAuthority>map(role -> new SimpleGrantedAuthority(role.authority()))
                            .toList());
        }

        @Override
        public String getPassword() {
            return "{noop}x";
        }

        @Override
        public Instant authenticatedAt() {
            return Instant.MAX;
        }
    }
}
