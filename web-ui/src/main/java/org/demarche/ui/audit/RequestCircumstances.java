package org.demarche.ui.audit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.demarche.core.access.Circumstances;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells the audit where a request comes from. The address is the one that the server believes: behind a proxy that is set up
 * as {@code server.forward-headers-strategy}, what the proxy says; else the other end of the connection, whatever headers the
 * client sends. Stands behind that, and before everything that looks at who is asking.
 */
@Component
@Order(RequestCircumstances.BEFORE_SECURITY)
class RequestCircumstances extends OncePerRequestFilter {

    /** Spring Security stands at -100. */
    static final int BEFORE_SECURITY = -110;

    private static final int MARK_BYTES = 6;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var session = request.getSession(false);
        var mark = session == null ? "" : mark(session.getId());
        try {
            new Circumstances("", request.getRemoteAddr(), mark).<Void, Exception>call(() -> {
                chain.doFilter(request, response);
                return null;
            });
        } catch (ServletException | IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    /** Tells sessions apart and opens none: the id itself is a key. */
    static String mark(String sessionId) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(sessionId.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, MARK_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
