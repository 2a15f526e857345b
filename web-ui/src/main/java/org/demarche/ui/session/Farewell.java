package org.demarche.ui.session;

import com.vaadin.flow.shared.ApplicationConstants;
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
 * The first page that a tab asks for after its session was ended begins a new one. Otherwise the sign-in page would be built
 * in the session that is about to go, and would stay empty when it goes too early.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class Farewell extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var session = request.getSession(false);
        if (session != null && asksForAPage(request)) {
            var before = new OpenSession(session);
            if (before.isOver()) {
                before.invalidate();
            }
        }
        chain.doFilter(request, response);
    }

    private static boolean asksForAPage(HttpServletRequest request) {
        return request.getMethod().equals("GET")
                && request.getParameter(ApplicationConstants.REQUEST_TYPE_PARAMETER) == null
                && "document".equals(request.getHeader("Sec-Fetch-Dest"));
    }
}
