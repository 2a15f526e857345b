package org.demarche.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import org.awaitility.Awaitility;
import org.demarche.core.access.SignedIn;
import org.demarche.core.access.UserId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextImpl;

class SessionLimitsTest {

    private static final Duration SHORT = Duration.ofMillis(200);
    private static final Duration LONG = Duration.ofHours(1);

    private final MockHttpSession browser = new MockHttpSession();
    private final OpenSession session = new OpenSession(browser);

    @Test
    void endTheSessionOfWhoDoesNothing() throws Exception {
        var limits = signedIn(new SessionSettings(SHORT, LONG));

        assertThat(limits.isOver(session)).isFalse();
        Awaitility.await().until(() -> limits.isOver(session));

        ask(limits, "uidl");

        assertThat(limits.isOver(session)).isFalse();
    }

    @Test
    void takeWhatATabSendsByItselfForNothing() throws Exception {
        var limits = signedIn(new SessionSettings(SHORT, LONG));
        Awaitility.await().until(() -> limits.isOver(session));

        ask(limits, "heartbeat");
        ask(limits, "push");

        assertThat(limits.isOver(session)).isTrue();
    }

    @Test
    void endEverySessionAfterADay() throws Exception {
        var limits = signedIn(new SessionSettings(LONG, SHORT));

        Awaitility.await().until(() -> {
            ask(limits, "uidl");
            return limits.isOver(session);
        });
    }

    @Test
    void takeThePersonOutAtOnceAndTheSessionSoonAfter() {
        var limits = signedIn(new SessionSettings(Duration.ZERO, LONG));
        var told = new ArrayList<>();
        var sessions = new OpenSessions(told::add);
        sessions.sessionCreated(new HttpSessionEvent(browser));
        assertThat(sessions.signedIn()).hasSize(1);

        new SessionCare(sessions, limits).endWhatIsOver();

        assertThat(session.person()).isEmpty();
        assertThat(told).hasSize(1).first().hasFieldOrPropertyWithValue("why", Ending.OVER);
        assertThat(sessions.signedIn()).isEmpty();
        Awaitility.await().until(browser::isInvalid);
        sessions.destroy();
    }

    @Test
    void letNobodyBackInWhoIsRenewedWhileTheSessionEnds() {
        signedIn(new SessionSettings(LONG, LONG));
        var renewed = session.authentication().orElseThrow();
        session.leave(Ending.SIGNED_OUT);

        session.become(renewed);

        assertThat(session.person()).isEmpty();
    }

    @Test
    void letTheFirstPageAfterTheEndBeginAnew() throws Exception {
        session.leave(Ending.OVER);

        askFor("", "heartbeat");
        assertThat(browser.isInvalid()).isFalse();

        askFor("empty", null);
        assertThat(browser.isInvalid()).isFalse();

        askFor("document", null);
        assertThat(browser.isInvalid()).isTrue();
    }

    private void askFor(String what, @Nullable String kind) throws Exception {
        var request = new MockHttpServletRequest("GET", "/sign-in");
        request.setSession(browser);
        request.addHeader("Sec-Fetch-Dest", what);
        if (kind != null) {
            request.setParameter("v-r", kind);
        }
        new Farewell().doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
    }

    private SessionLimits signedIn(SessionSettings settings) {
        var limits = new SessionLimits(settings);
        var who = new TestingAuthenticationToken(new Somebody(UserId.create(), Instant.MAX), null);
        browser.setAttribute(OpenSession.CONTEXT, new SecurityContextImpl(who));
        limits.attributeAdded(new HttpSessionBindingEvent(browser, OpenSession.CONTEXT));
        return limits;
    }

    private void ask(SessionLimits limits, String kind) throws Exception {
        var request = new MockHttpServletRequest();
        request.setSession(browser);
        request.setParameter("v-r", kind);
        limits.doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
    }

    private record Somebody(UserId userId, Instant authenticatedAt) implements SignedIn {}
}
