package org.demarche.ui.keycloak;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import org.demarche.ui.keycloak.TokenDesk.Renewed;
import org.demarche.ui.session.Ending;
import org.demarche.ui.session.OpenSession;
import org.demarche.ui.session.OpenSessions;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.WebUtils;

/**
 * Before a request of somebody whose tokens are older than half a minute, gets new ones: a session that the identity provider
 * has ended is over here, and roles are as it says now. While it is away people keep working.
 */
class Renewal extends OncePerRequestFilter {

    private static final String LAST = Renewal.class.getName() + ".last";
    private static final Duration FRESH = Duration.ofSeconds(30);

    private final TokenDesk desk;
    private final Admission admission;
    private final OpenSessions sessions;

    Renewal(TokenDesk desk, Admission admission, OpenSessions sessions) {
        this.desk = desk;
        this.admission = admission;
        this.sessions = sessions;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var session = request.getSession(false);
        if (session != null && isDue(session)) {
            renew(new OpenSession(session));
        }
        chain.doFilter(request, response);
    }

    private void renew(OpenSession session) {
        session.principal(OidcAccount.class).ifPresent(account -> {
            switch (desk.renew(session)) {
                case Renewed.Told told -> admission.renew(session, account, told.token());
                case Renewed.Ended _ -> sessions.end(session, Ending.SIGNED_OUT);
                case Renewed.Unknown _ -> {}
            }
            // what this request may do is decided by what was found just now
            SecurityContextHolder.setContext(
                    session.authentication().map(SecurityContextImpl::new).orElseGet(SecurityContextImpl::new));
        });
    }

    /** Says yes to one of many requests that come at once. */
    private static boolean isDue(HttpSession session) {
        synchronized (WebUtils.getSessionMutex(session)) {
            long now = System.nanoTime();
            var last = (Long) session.getAttribute(LAST);
            if (last != null && now - last < FRESH.toNanos()) {
                return false;
            }
            session.setAttribute(LAST, now);
            return last != null;
        }
    }
}
