package org.demarche.ui.session;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Nothing is pushed to who has no session. A tab that lost its cookie says good-bye to push while it asks for its page anew; a
 * session begun by that would take the place of the one in which the page asked for is kept until after sign-in.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class PushNeedsSession extends OncePerRequestFilter {

    private static final String PUSH = "/VAADIN/push";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getSession(false) == null) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        } else {
            chain.doFilter(request, response);
        }
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().equals(request.getContextPath() + PUSH);
    }
}
