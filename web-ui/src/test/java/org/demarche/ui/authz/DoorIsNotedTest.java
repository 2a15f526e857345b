package org.demarche.ui.authz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.demarche.Application;
import org.demarche.core.access.NewUser;
import org.demarche.core.access.Role;
import org.demarche.core.access.SignIn;
import org.demarche.core.access.UserId;
import org.demarche.core.access.UserService;
import org.demarche.core.text.Languages;
import org.demarche.testing.WithDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * E14: who comes in by password, is turned away or leaves stands in the audit, once. By Keycloak: {@code
 * KeycloakStoryBrowserTest}.
 */
@WithDatabase
@SpringBootTest(
        classes = {Application.class, HttpAccounts.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class DoorIsNotedTest {

    private static final int OK = 200;
    private static final int TO_THE_DOOR = 302;

    @LocalServerPort
    private int port;

    @Autowired
    private SignIn door;

    @Autowired
    private UserService users;

    @Autowired
    @Qualifier(WithDatabase.FIXTURES)
    private JdbcClient owner;

    private final String login = "door-" + UUID.randomUUID();
    private UserId lilia;

    @BeforeEach
    void somebodyHasAnAccount() {
        lilia = door.admit(new NewUser(
                        login,
                        "Lilia",
                        login + "@demarche.example",
                        ZoneId.of("Europe/Kyiv"),
                        Languages.ENGLISH,
                        Set.of(Role.STAFF)))
                .orElseThrow()
                .id();
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void comingInAndLeavingAreNotedOnceEach() throws Exception {
        var browser = new PlainBrowser(port);

        browser.signIn(login, "x");
        browser.get("tasks");
        browser.get("cases");
        browser.submit("tasks", "logout", Map.of());

        assertThat(noted(lilia)).containsExactly("SIGN_IN", "SIGN_OUT");
    }

    @Test
    void twoBrowsersAreTwoSignIns() throws Exception {
        new PlainBrowser(port).signIn(login, "x");
        new PlainBrowser(port).signIn(login, "x");

        assertThat(noted(lilia)).containsExactly("SIGN_IN", "SIGN_IN");
    }

    @Test
    void aWrongPasswordIsNotedOnceWithThePersonAndWithoutWhatWasTyped() throws Exception {
        var leadsTo = new PlainBrowser(port).signIn(login, "wrong-secret");

        assertThat(leadsTo).contains("sign-in");
        assertThat(noted(lilia)).containsExactly("SIGN_IN_REFUSED bad-credentials");
        assertThat(written("wrong-secret")).isZero();
    }

    /** People type their password into the wrong field. */
    @Test
    void aNameThatNobodyHasIsNotedOnceWithoutIt() throws Exception {
        var before = refusedNobody();

        new PlainBrowser(port).signIn("my-secret-instead-of-a-name", "x");

        assertThat(refusedNobody()).isEqualTo(before + 1);
        assertThat(written("my-secret-instead-of-a-name")).isZero();
    }

    @Test
    void whoseAccountIsSwitchedOffIsOutAtOnceInEveryBrowser() throws Exception {
        var browsers = List.of(new PlainBrowser(port), new PlainBrowser(port));
        for (var browser : browsers) {
            browser.signIn(login, "x");
            assertThat(browser.get("profile").statusCode()).isEqualTo(OK);
        }

        HttpAccounts.become(HttpAccounts.admit(door, "administrator-of-" + login, Role.ADMIN));
        users.switchOff(lilia, users.find(lilia).version());

        await().untilAsserted(() ->
                assertThat(noted(lilia)).containsExactly("SIGN_IN", "SIGN_IN", "SIGN_OUT no-role", "SIGN_OUT no-role"));
        for (var browser : browsers) {
            assertThat(browser.get("profile").statusCode()).isEqualTo(TO_THE_DOOR);
        }
    }

    private List<String> noted(UserId person) {
        return owner.sql("""
                        select concat_ws(' ', kind, new_values ->> 'why') from audit_entry
                         where for_id = :person and kind not in ('CREATED', 'CHANGED', 'REMOVED') order by id""")
                .param("person", person.value())
                .query(String.class)
                .list();
    }

    private int refusedNobody() {
        return owner.sql(
                        "select count(*) from audit_entry where kind = 'SIGN_IN_REFUSED' and for_id is null and user_id is null")
                .query(Integer.class)
                .single();
    }

    private int written(String secret) {
        return owner.sql("select count(*) from audit_entry e where to_jsonb(e)::text like :secret")
                .param("secret", "%" + secret + "%")
                .query(Integer.class)
                .single();
    }
}
