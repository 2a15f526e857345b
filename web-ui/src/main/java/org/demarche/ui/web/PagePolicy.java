package org.demarche.ui.web;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.stereotype.Component;

/**
 * The Content-Security-Policy of the page. Scripts run by a nonce of that one answer and by what such scripts load; markup that
 * somebody managed to slip in has none. Flow compiles the expressions of the server, so {@code unsafe-eval} is still needed: the
 * policy without it is sent beside, for the browser to count what stands against it.
 */
@Component
class PagePolicy implements VaadinServiceInitListener {

    static final String HEADER = "Content-Security-Policy";
    static final String WATCHED = "Content-Security-Policy-Report-Only";
    private static final String PLACES = "Reporting-Endpoints";
    private static final String REPORTS = "reports";
    private static final int NONCE_BYTES = 18;

    private final transient SecureRandom random = new SecureRandom();

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::guard);
    }

    private void guard(IndexHtmlResponse page) {
        var nonce = nonce();
        page.getDocument().select("script, link[rel=modulepreload]").forEach(each -> each.attr("nonce", nonce));
        var answer = page.getVaadinResponse();
        var root = page.getVaadinRequest().getContextPath();
        answer.setHeader(PLACES, REPORTS + "=\"" + root + PolicyReports.PATH + "\"");
        answer.setHeader(HEADER, policy(nonce, " 'unsafe-eval'"));
        answer.setHeader(WATCHED, policy(nonce, ""));
    }

    /** The page has a base address, its own; components write style elements and attributes. */
    private static String policy(String nonce, String evaluation) {
        return String.join(
                "; ",
                "default-src 'none'",
                "script-src 'nonce-" + nonce + "' 'strict-dynamic'" + evaluation,
                "style-src 'self' 'unsafe-inline'",
                "img-src 'self' data:",
                "font-src 'self' data:",
                "connect-src 'self'",
                "form-action 'self'",
                "base-uri 'self'",
                "object-src 'none'",
                "frame-ancestors 'none'",
                "report-to " + REPORTS);
    }

    private String nonce() {
        var bytes = new byte[NONCE_BYTES];
        random.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
