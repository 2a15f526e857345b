package org.demarche.ui.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Writes the headers at the beginning of every request, before Vaadin and Spring answer: what is written late is lost on
 * answers of Vaadin's own. Whoever answers may say something narrower of its own: {@link PagePolicy} for the page, the server of
 * static files for how long they may be kept.
 */
class AnswerHeaders implements Filter {

    /** For everything that is not a page of ours. */
    static final String NOTHING = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /** For the static page that stands when no other can be built: it has a style sheet and a sign, and no script. */
    static final String ERROR_PAGE =
            "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static final String NO_DEVICES = "bluetooth=(), camera=(), display-capture=(), geolocation=(), hid=(), "
            + "microphone=(), midi=(), payment=(), serial=(), usb=()";

    /** Two years, as browsers ask of sites whose every answer is encrypted. */
    private static final String ALWAYS_ENCRYPTED = "max-age=63072000; includeSubDomains";

    static final String SNIFFING = "X-Content-Type-Options";
    static final String NEVER = "nosniff";
    static final String KEEPING = "Cache-Control";
    static final String NOT_AT_ALL = "no-store";

    /** The same for everybody: those who serve them say how long they may be kept. */
    private static final Pattern STATIC_FILE =
            Pattern.compile("/VAADIN/(build|static)/.*|/(aura|webjars)/.*|/[A-Za-z0-9_-]+\\.(css|js|svg)");

    private final Map<String, String> headers = new LinkedHashMap<>();

    AnswerHeaders(PublicAddress address) {
        headers.put(SNIFFING, NEVER);
        headers.put("Referrer-Policy", "no-referrer");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        headers.put("Permissions-Policy", NO_DEVICES);
        headers.put("X-Frame-Options", "DENY");
        headers.put(KEEPING, NOT_AT_ALL);
        if (address.encrypted()) {
            headers.put("Strict-Transport-Security", ALWAYS_ENCRYPTED);
        }
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain onward)
            throws IOException, ServletException {
        var answer = (HttpServletResponse) response;
        headers.forEach(answer::setHeader);
        boolean failed = request.getDispatcherType() == DispatcherType.ERROR;
        answer.setHeader(PagePolicy.HEADER, failed ? ERROR_PAGE : NOTHING);
        onward.doFilter(request, isStaticFile((HttpServletRequest) request) ? answer : new NotKept(answer));
    }

    /** The same for everybody. */
    static boolean isStaticFile(HttpServletRequest request) {
        return STATIC_FILE.matcher(path(request)).matches();
    }

    static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    /** Vaadin would let its own answers be kept, as long as the browser asks again before it shows them. */
    private static final class NotKept extends HttpServletResponseWrapper {

        NotKept(HttpServletResponse answer) {
            super(answer);
        }

        @Override
        public void setHeader(String name, String value) {
            super.setHeader(name, kept(name, value));
        }

        @Override
        public void addHeader(String name, String value) {
            if (!KEEPING.equalsIgnoreCase(name)) {
                super.addHeader(name, value);
            }
        }

        private static String kept(String name, String value) {
            return KEEPING.equalsIgnoreCase(name) ? NOT_AT_ALL : value;
        }
    }
}
