package org.demarche.ui.keycloak;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A genuine token that is none of a logout makes Spring Security stumble: to the sender that is as bad a request as any
 * other, and no reason for a page of stack trace in the log.
 */
class BackChannelGate extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(BackChannelGate.class);
    private static final String PATH = "/logout/connect/back-channel/";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith(request.getContextPath() + PATH);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (AuthenticationException e) {
            LOG.warn("A logout token was refused: {}", e.getMessage());
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
    }
}
