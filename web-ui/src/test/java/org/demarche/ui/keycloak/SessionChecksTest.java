package org.demarche.ui.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.servlet.http.HttpSessionEvent;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.demarche.core.access.Role;
import org.demarche.core.access.UserId;
import org.demarche.ui.session.OpenSession;
import org.demarche.ui.session.OpenSessions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.client.RestClient;

/** Against a directory that lists nobody any more, so that everybody is asked for. */
class SessionChecksTest {

    private static final Instant NOW = Instant.parse("2026-06-01T09:00:00Z");
    private static final int OK = 200;
    private static final int GONE = 404;
    private static final int BROKEN = 500;

    private final ProviderWatch watch = new ProviderWatch(Clock.fixed(NOW, ZoneOffset.UTC));
    private final Map<String, Integer> answers = new ConcurrentHashMap<>();
    private @Nullable HttpServer provider;
    private @Nullable AnnotationConfigApplicationContext context;

    @BeforeEach
    void aProvider() throws IOException {
        provider = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        provider.createContext("/", this::answer);
        provider.start();
        context = new AnnotationConfigApplicationContext(OpenSessions.class);
    }

    @AfterEach
    void end() {
        provider.stop(0);
        context.close();
    }

    @Test
    void onePersonWhomTheProviderCannotTellStopsNobody() {
        var before = open("a", GONE);
        var unknown = open("b", BROKEN);
        var behind = open("c", GONE);

        check();

        assertThat(before.person()).isEmpty();
        assertThat(unknown.person()).isPresent();
        assertThat(behind.person()).isEmpty();
        assertThat(watch.awaySince()).isEmpty();
    }

    @Test
    void theProviderIsAwayWhenNobodyCanBeChecked() {
        open("a", BROKEN);
        open("b", BROKEN);

        check();

        assertThat(watch.awaySince()).contains(NOW);
    }

    @Test
    void theProviderIsAwayWhenItDoesNotAnswer() {
        var somebody = open("a", GONE);
        var settings = settings();
        provider.stop(0);

        check(settings);

        assertThat(watch.awaySince()).contains(NOW);
        assertThat(somebody.person()).isPresent();
    }

    /** @param answer what the provider answers when it is asked for them */
    private OpenSession open(String subject, int answer) {
        answers.put("/admin/realms/demarche/users/" + subject, answer);
        var session = new MockHttpSession(null, subject);
        var token = OidcIdToken.withTokenValue("of " + subject).subject(subject).build();
        var account = new OidcAccount(UserId.create(), Set.of(Role.STAFF), token);
        session.setAttribute(
                HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                new SecurityContextImpl(
                        new OAuth2AuthenticationToken(account, account.getAuthorities(), OidcSignIn.REGISTRATION)));
        sessions().sessionCreated(new HttpSessionEvent(session));
        return new OpenSession(session);
    }

    private void check() {
        check(settings());
    }

    /** Nobody comes back through the door in these tests. */
    private void check(OidcSettings settings) {
        var api = new AdminApi(RestClient.create(), settings.adminApi().orElseThrow(), settings);
        var checks = new SessionChecks(
                Optional.of(api),
                new KeycloakDirectory(watch),
                watch,
                sessions(),
                new Admission(null, sessions(), settings),
                settings);
        checks.round(api);
        checks.destroy();
    }

    private OpenSessions sessions() {
        return context.getBean(OpenSessions.class);
    }

    private OidcSettings settings() {
        var issuer = "http://localhost:" + provider.getAddress().getPort() + "/realms/demarche";
        var patience = Duration.ofSeconds(5);
        return new OidcSettings(issuer, "demarche", "secret", "roles", patience, patience, patience);
    }

    private void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        var body = told(path).getBytes(StandardCharsets.UTF_8);
        exchange.getRequestBody().readAllBytes();
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(answers.getOrDefault(path, OK), body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static String told(String path) {
        if (path.endsWith("/token")) {
            return "{\"access_token\": \"of the tests\", \"expires_in\": 60}";
        }
        return path.endsWith("/clients") ? "[{\"id\": \"1\", \"name\": \"Demarche\"}]" : "[]";
    }
}
