package org.demarche.ui.session;

import com.vaadin.flow.shared.ApplicationConstants;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSessionAttributeListener;
import jakarta.servlet.http.HttpSessionBindingEvent;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Notes when somebody signed in and when they last did something. Measured by the clock of the machine that only runs
 * forward, so that a clock that is set does not keep anybody in. What a tab sends by itself is nothing done.
 */
@Component
class SessionLimits extends OncePerRequestFilter implements HttpSessionAttributeListener {

    private static final String SINCE = SessionLimits.class.getName() + ".since";
    private static final String SEEN = SessionLimits.class.getName() + ".seen";
    private static final Set<String> BY_ITSELF =
            Set.of(ApplicationConstants.REQUEST_TYPE_HEARTBEAT, ApplicationConstants.REQUEST_TYPE_PUSH);

    private final SessionSettings settings;

    SessionLimits(SessionSettings settings) {
        this.settings = settings;
    }

    boolean isOver(OpenSession session) {
        return passed(session, SEEN).compareTo(settings.idle()) >= 0
                || passed(session, SINCE).compareTo(settings.longest()) >= 0;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var session = request.getSession(false);
        if (session != null && !comesByItself(request)) {
            new OpenSession(session).set(SEEN, System.nanoTime());
        }
        chain.doFilter(request, response);
    }

    /** Somebody signed in. */
    @Override
    public void attributeAdded(HttpSessionBindingEvent event) {
        if (event.getName().equals(OpenSession.CONTEXT)) {
            var session = new OpenSession(event.getSession());
            session.set(SINCE, System.nanoTime());
            session.set(SEEN, System.nanoTime());
        }
    }

    private static boolean comesByItself(HttpServletRequest request) {
        var kind = request.getParameter(ApplicationConstants.REQUEST_TYPE_PARAMETER);
        return kind != null && BY_ITSELF.contains(kind);
    }

    private static Duration passed(OpenSession session, String since) {
        return session.attribute(since, Long.class)
                .map(moment -> Duration.ofNanos(System.nanoTime() - moment))
                .orElse(Duration.ZERO);
    }
}
