package org.demarche.ui.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import org.demarche.core.base.Allowance;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * How often somebody may knock. Passwords: for one account from one address, for one account from anywhere, and from one address;
 * those that fit do not count. Sign-ins by the identity provider: from one address, with a session or without, since each may be
 * noted in the audit. Addresses of calendar feeds: from one address; those that open one do not count. And whoever comes without a
 * session is given a new one only so often, since sessions take memory.
 */
class Pacing extends OncePerRequestFilter {

    static final int OF_ACCOUNT_FROM_ADDRESS = 10;
    static final int OF_ACCOUNT = 100;
    static final int OF_ADDRESS = 60;
    static final int OF_PROVIDER = 60;
    static final int OF_CALENDARS = 60;
    static final int WITHOUT_SESSION = 600;

    private static final String DOOR = "/sign-in";
    private static final Duration WHILE = Duration.ofMinutes(5);
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int LONGEST_NAME = 100;

    // as Spring Security reads an address, which may be written in several ways
    private static final PathPatternRequestMatcher.Builder PATHS = PathPatternRequestMatcher.withDefaults();
    private static final RequestMatcher PASSWORD = PATHS.matcher(HttpMethod.POST, DOOR);
    private static final RequestMatcher TO_PROVIDER = PATHS.matcher("/oauth2/authorization/**");
    private static final RequestMatcher FROM_PROVIDER = PATHS.matcher("/login/oauth2/code/**");
    private static final RequestMatcher CALENDAR = PATHS.matcher("/calendar/**");
    private static final RequestMatcher LOGOUT_OF_PROVIDER = PATHS.matcher("/logout/connect/back-channel/**");

    private final Allowance<String> accountFromAddress = new Allowance<>(OF_ACCOUNT_FROM_ADDRESS, WHILE);
    private final Allowance<String> account = new Allowance<>(OF_ACCOUNT, WHILE);
    private final Allowance<String> address = new Allowance<>(OF_ADDRESS, WHILE);
    private final Allowance<String> toProvider = new Allowance<>(OF_PROVIDER, MINUTE);
    private final Allowance<String> fromProvider = new Allowance<>(OF_PROVIDER, MINUTE);
    private final Allowance<String> calendars = new Allowance<>(OF_CALENDARS, MINUTE);
    private final Allowance<String> newcomers = new Allowance<>(WITHOUT_SESSION, MINUTE);

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse answer, FilterChain onward)
            throws ServletException, IOException {
        if (PASSWORD.matches(request)) {
            knock(request, answer, onward);
        } else if (CALENDAR.matches(request)) {
            openCalendar(request, answer, onward);
        } else if (AnswerHeaders.isStaticFile(request) || mayPass(request)) {
            onward.doFilter(request, answer);
        } else {
            tooOften(answer, MINUTE);
        }
    }

    private boolean mayPass(HttpServletRequest request) {
        var from = request.getRemoteAddr();
        if (TO_PROVIDER.matches(request) && !toProvider.take(from)
                || FROM_PROVIDER.matches(request) && !fromProvider.take(from)) {
            return false;
        }
        boolean known = request.isRequestedSessionIdValid() && !LOGOUT_OF_PROVIDER.matches(request);
        return known || newcomers.take(from);
    }

    private void openCalendar(HttpServletRequest request, HttpServletResponse answer, FilterChain onward)
            throws ServletException, IOException {
        var from = request.getRemoteAddr();
        if (!calendars.take(from) || !newcomers.take(from)) {
            tooOften(answer, MINUTE);
            return;
        }
        onward.doFilter(request, answer);
        if (answer.getStatus() < HttpStatus.BAD_REQUEST.value()) {
            calendars.giveBack(from);
        }
    }

    private void knock(HttpServletRequest request, HttpServletResponse answer, FilterChain onward)
            throws ServletException, IOException {
        var from = request.getRemoteAddr();
        var name = name(request);
        var both = name + " " + from;
        if (!address.take(from) || !account.take(name) || !accountFromAddress.take(both)) {
            tooOften(answer, WHILE);
            return;
        }
        onward.doFilter(request, answer);
        if (fits(answer)) {
            address.giveBack(from);
            account.giveBack(name);
            accountFromAddress.giveBack(both);
        }
    }

    /** Who is let in is led anywhere but back to the door. */
    private static boolean fits(HttpServletResponse answer) {
        var onward = answer.getHeader(HttpHeaders.LOCATION);
        return onward != null && !onward.contains(DOOR);
    }

    private static String name(HttpServletRequest request) {
        var name = request.getParameter("username");
        var known = name == null ? "" : name.strip().toLowerCase(Locale.ROOT);
        return known.substring(0, Math.min(known.length(), LONGEST_NAME));
    }

    private static void tooOften(HttpServletResponse answer, Duration comeBackAfter) throws IOException {
        answer.setIntHeader(HttpHeaders.RETRY_AFTER, (int) comeBackAfter.toSeconds());
        answer.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
    }
}
